import { Button, Field, Textarea } from '@fluentui/react-components';
import { ArrowUploadRegular } from '@fluentui/react-icons/svg/arrow-upload';
import type { CollectedEdits, PublishReport } from '../../workbook/Reports';
import { RunningBar } from '../parts/RunningBar';
import { usePageStyles } from '../parts/usePageStyles';
import { useTexts } from '../texts/TextsContext';
import { type Asked, shown } from '../work/useAsk';
import type { Work } from '../work/useWork';

const LONGEST_NOTE = 500;

/** The note and the publish button, or how far the publish is; hidden while there is nothing to send. */
export function PublishBar(props: {
  readonly edits: Asked<CollectedEdits>;
  readonly publish: Work<PublishReport>;
  readonly publishable: number;
  readonly note: string;
  readonly onNote: (note: string) => void;
  readonly onPublish: () => void;
  readonly onStopPublish: () => void;
}) {
  const styles = usePageStyles();
  const texts = useTexts();
  const { publish } = props;
  if (publish.status === 'running') {
    return <RunningBar title={texts.changes.publishing} work={publish} onStop={props.onStopPublish} />;
  }
  const edits = shown(props.edits);
  if (!edits || edits.rows.length === 0) return null;
  // Also while the table is read again: publishing reads it anew itself, and a button that blinks swallows clicks.
  const allowed = edits.stop === null && props.publishable > 0 && props.edits.status !== 'failed';
  return (
    <div className={styles.bar}>
      <Field label={texts.changes.note}>
        <Textarea
          rows={1}
          resize="vertical"
          maxLength={LONGEST_NOTE}
          placeholder={texts.changes.noteHint}
          value={props.note}
          onChange={(_, data) => props.onNote(data.value)}
        />
      </Field>
      <Button appearance="primary" icon={<ArrowUploadRegular />} disabled={!allowed} onClick={props.onPublish}>
        {props.publishable > 0 ? texts.changes.publish(props.publishable) : texts.changes.publishPlain}
      </Button>
    </div>
  );
}
