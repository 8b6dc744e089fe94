import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
  },
  icon: { fontSize: '32px', lineHeight: 0, color: tokens.colorBrandForeground1 },
  hint: { color: tokens.colorNeutralForeground3 },
  action: { marginTop: tokens.spacingVerticalM },
});

/** Nothing to show: says so, says what to do, offers it. */
export function Empty(props: {
  readonly icon: ReactNode;
  readonly title: string;
  readonly hint: string;
  readonly action?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.root} role="status">
      <span className={styles.icon} aria-hidden="true">
        {props.icon}
      </span>
      <Text weight="semibold">{props.title}</Text>
      <Text className={styles.hint}>{props.hint}</Text>
      {props.action && <div className={styles.action}>{props.action}</div>}
    </div>
  );
}
