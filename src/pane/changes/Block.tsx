import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { usePageStyles } from '../parts/usePageStyles';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, margin: 0 },
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** One kind of thing on the Changes page, with how many there are. */
export function Block(props: {
  readonly title: string;
  readonly count: number;
  readonly color: 'brand' | 'danger' | 'warning';
  readonly hint?: string;
  readonly children: ReactNode;
}) {
  const page = usePageStyles();
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.group} aria-labelledby={id}>
      <Text as="h3" weight="semibold" className={styles.head} id={id}>
        {props.title}{' '}
        <Badge appearance="tint" color={props.color}>
          {props.count}
        </Badge>
      </Text>
      {props.hint !== undefined && (
        <Text size={200} className={page.soft}>
          {props.hint}
        </Text>
      )}
      {props.children}
    </section>
  );
}
