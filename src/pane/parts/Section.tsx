import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minHeight: '32px' },
  title: { margin: 0, flexGrow: 1, overflowWrap: 'anywhere' },
});

/** A titled part of a page, with perhaps one action beside its title. */
export function Section(props: { readonly title: string; readonly action?: ReactNode; readonly children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.root} aria-labelledby={id}>
      <div className={styles.head}>
        <Subtitle2 as="h2" id={id} className={styles.title}>
          {props.title}
        </Subtitle2>
        {props.action}
      </div>
      {props.children}
    </section>
  );
}
