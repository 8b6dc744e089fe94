import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import type { Progress } from '../../workbook/Reports';
import { useTexts } from '../texts/TextsContext';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, display: 'flex', flexDirection: 'column' },
  detail: { color: tokens.colorNeutralForeground3 },
});

/** What is being done, how far it is, and the way to stop it. */
export function WorkProgress(props: {
  readonly title: string;
  readonly progress: Progress | null;
  readonly stopping: boolean;
  readonly onStop: () => void;
}) {
  const styles = useStyles();
  const texts = useTexts();
  const { progress } = props;
  const counted = progress !== null && progress.total > 0;
  const detail =
    progress === null
      ? texts.progress.starting
      : counted
        ? `${texts.progress[progress.stage]}: ${texts.progress.count(progress.done, progress.total)}`
        : texts.progress[progress.stage];
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <div className={styles.words}>
          <Text weight="semibold" role="status">
            {props.title}
          </Text>
          <Text size={200} className={styles.detail}>
            {detail}
          </Text>
        </div>
        <Button size="small" onClick={props.onStop} disabled={props.stopping}>
          {props.stopping ? texts.common.stopping : texts.common.stop}
        </Button>
      </div>
      <ProgressBar aria-label={props.title} {...(counted ? { value: progress.done, max: progress.total } : {})} />
    </div>
  );
}
