import { Button, MessageBarTitle } from '@fluentui/react-components';
import type { RefreshReport } from '../../workbook/Reports';
import { Done } from '../parts/Done';
import type { Texts } from '../texts/Texts';
import { useTexts } from '../texts/TextsContext';

/** What a refresh changed, added, kept and could not decide; `report` null when it was stopped. */
export function RefreshOutcome(props: {
  readonly report: RefreshReport | null;
  readonly name: string;
  readonly onResolve: () => void;
  readonly onClose: () => void;
}) {
  const texts = useTexts();
  const { report } = props;
  if (!report) {
    return (
      <Done intent="info" onClose={props.onClose}>
        {texts.linked.stopped}
      </Done>
    );
  }
  const lines = refreshLines(report, texts);
  const conflicts = report.conflicts.length;
  return (
    <Done
      intent={conflicts > 0 ? 'warning' : 'success'}
      onClose={props.onClose}
      actions={
        conflicts > 0 && (
          <Button size="small" appearance="primary" onClick={props.onResolve}>
            {texts.linked.toChanges}
          </Button>
        )
      }
    >
      <MessageBarTitle>
        {conflicts > 0 ? texts.linked.conflicts(conflicts) : texts.linked.refreshed(props.name)}
      </MessageBarTitle>
      {lines.length === 0
        ? conflicts === 0 && <div>{texts.linked.upToDate}</div>
        : lines.map((line) => <div key={line}>{line}</div>)}
    </Done>
  );
}

function refreshLines(report: RefreshReport, texts: Texts): readonly string[] {
  const { linked } = texts;
  return [
    report.rowsChanged > 0 && linked.changed(report.rowsChanged, report.cellsWritten),
    report.rowsAdded > 0 && linked.added(report.rowsAdded),
    report.merged > 0 && linked.merged(report.merged),
    report.rowsLeft > 0 && linked.left(report.rowsLeft),
  ].filter((line) => line !== false);
}
