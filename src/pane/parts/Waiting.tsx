import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { useTexts } from '../texts/TextsContext';

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS } });

/** Grey lines in the place of what is being loaded. */
export function Waiting({ lines }: { readonly lines: number }) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <Skeleton className={styles.root} aria-label={texts.common.loading}>
      {Array.from({ length: lines }, (_, line) => (
        <SkeletonItem key={line} size={line % 2 === 0 ? 16 : 12} style={{ width: line % 2 === 0 ? '85%' : '55%' }} />
      ))}
    </Skeleton>
  );
}
