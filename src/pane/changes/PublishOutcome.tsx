import { MessageBarTitle } from '@fluentui/react-components';
import type { PublishReport } from '../../workbook/Reports';
import { Done } from '../parts/Done';
import { Failure } from '../parts/Failure';
import { formatWhen } from '../texts/formatWhen';
import { useLanguage, useTexts } from '../texts/TextsContext';
import type { Work } from '../work/useWork';

/** What became of the rows that were sent, in plain counts; what needs a decision stands below on the page. */
export function PublishOutcome(props: {
  readonly publish: Work<PublishReport>;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}) {
  const texts = useTexts();
  switch (props.publish.status) {
    case 'idle':
    case 'running':
      return null;
    case 'failed':
      return <Failure error={props.publish.error} onRetry={props.onRetry} />;
    case 'stopped':
      return (
        <Done intent="info" onClose={props.onClose}>
          {texts.failure.stopped}
        </Done>
      );
    case 'done':
      return <Report report={props.publish.result} onClose={props.onClose} />;
  }
}

function Report(props: { readonly report: PublishReport; readonly onClose: () => void }) {
  const texts = useTexts();
  const language = useLanguage();
  const { report } = props;
  const published = report.applied + report.merged;
  const lines = [
    report.merged > 0 && texts.changes.merged(report.merged),
    report.conflicts.length > 0 && texts.changes.inConflict(report.conflicts.length),
    report.problems.length > 0 && texts.changes.withProblems(report.problems.length),
    report.duplicates.length > 0 && texts.changes.withDuplicates(report.duplicates.length),
    report.cancelled && texts.changes.cancelled(report.unsent),
    ...report.gone.map((row) => texts.changes.gone(row.name, row.who, formatWhen(row.when, language))),
  ].filter((line) => line !== false);
  const undecided = report.conflicts.length + report.problems.length + report.duplicates.length + report.gone.length;
  const intent = undecided > 0 ? 'warning' : report.cancelled ? 'info' : 'success';
  return (
    <Done intent={intent} onClose={props.onClose}>
      <MessageBarTitle>
        {published > 0 ? texts.changes.published(published) : texts.changes.nothingPublished}
      </MessageBarTitle>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </Done>
  );
}
