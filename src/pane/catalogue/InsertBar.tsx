import { Button } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import type { InsertReport } from '../../workbook/Reports';
import { Done } from '../parts/Done';
import { Failure } from '../parts/Failure';
import { RunningBar } from '../parts/RunningBar';
import { usePageStyles } from '../parts/usePageStyles';
import { useTexts } from '../texts/TextsContext';
import type { Work } from '../work/useWork';

/** The main action of the page, its progress and what came of it, always in sight. */
export function InsertBar(props: {
  readonly insert: Work<InsertReport>;
  readonly total: number | null;
  readonly ready: boolean;
  readonly onInsert: () => void;
  readonly onStop: () => void;
  readonly onClose: () => void;
  readonly onSelectTable: (tableId: string) => void;
}) {
  const styles = usePageStyles();
  const texts = useTexts();
  const { insert } = props;
  if (insert.status === 'running') {
    return <RunningBar title={texts.catalogue.inserting} work={insert} onStop={props.onStop} />;
  }
  return (
    <div className={styles.bar}>
      <InsertOutcome
        insert={insert}
        onClose={props.onClose}
        onRetry={props.onInsert}
        onSelectTable={props.onSelectTable}
      />
      <Button
        appearance="primary"
        icon={<TableAddRegular />}
        disabled={!props.ready || props.total === null || props.total === 0}
        onClick={props.onInsert}
      >
        {props.total === null || props.total === 0 ? texts.catalogue.insertPlain : texts.catalogue.insert(props.total)}
      </Button>
    </div>
  );
}

function InsertOutcome(props: {
  readonly insert: Exclude<Work<InsertReport>, { status: 'running' }>;
  readonly onClose: () => void;
  readonly onRetry: () => void;
  readonly onSelectTable: (tableId: string) => void;
}) {
  const texts = useTexts();
  const { insert } = props;
  switch (insert.status) {
    case 'idle':
      return null;
    case 'stopped':
      return (
        <Done intent="info" onClose={props.onClose}>
          {texts.catalogue.stopped}
        </Done>
      );
    case 'failed':
      return <Failure error={insert.error} onRetry={props.onRetry} />;
    case 'done':
      return (
        <Done
          onClose={props.onClose}
          actions={
            <Button size="small" onClick={() => props.onSelectTable(insert.result.tableId)}>
              {texts.catalogue.seeTable}
            </Button>
          }
        >
          {texts.catalogue.inserted(insert.result.name, insert.result.rows)}
        </Done>
      );
  }
}
