import { Button, Field, MessageBar, MessageBarBody, MessageBarTitle, Select, Text } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { TableLinkRegular } from '@fluentui/react-icons/svg/table-link';
import type { Reading } from '../../domain/rows/Reading';
import type { CellAddress, CollectedEdits, Decision, LinkedTable, PublishReport } from '../../workbook/Reports';
import type { ListDefinition } from '../../list/ListDefinition';
import { Empty } from '../parts/Empty';
import { Failure } from '../parts/Failure';
import { usePaneActions } from '../parts/PaneActions';
import { Section } from '../parts/Section';
import { usePageStyles } from '../parts/usePageStyles';
import { Waiting } from '../parts/Waiting';
import { useLanguage, useTexts } from '../texts/TextsContext';
import { type Asked, shown } from '../work/useAsk';
import type { Work } from '../work/useWork';
import { Conflicts } from './Conflicts';
import { Duplicates } from './Duplicates';
import { Edits } from './Edits';
import type { HistoryProps } from './HistorySection';
import { HistorySection } from './HistorySection';
import { Problems } from './Problems';
import { PublishBar } from './PublishBar';
import { PublishOutcome } from './PublishOutcome';

export interface ChangesProps {
  readonly tables: Asked<readonly LinkedTable[]>;
  readonly table: LinkedTable | null;
  readonly described: ListDefinition | null;
  readonly edits: Asked<CollectedEdits>;
  readonly publish: Work<PublishReport>;
  readonly deciding: Work<null>;
  readonly note: string;
  /** Rows that the person says are other plants. */
  readonly notDuplicates: readonly string[];
  /** How many rows a publish would send now. */
  readonly publishable: number;
  readonly history: HistoryProps;
  readonly onTablesAgain: () => void;
  readonly onTable: (tableId: string) => void;
  readonly onCheck: () => void;
  readonly onSelectCell: (cell: CellAddress) => void;
  readonly onRead: (field: string, text: string) => Reading;
  readonly onDecide: (decisions: readonly Decision[]) => void;
  readonly onNotDuplicate: (rowId: string, notDuplicate: boolean) => void;
  readonly onNote: (note: string) => void;
  readonly onPublish: () => void;
  readonly onStopPublish: () => void;
  readonly onClosePublish: () => void;
}

/** What was edited and not yet published: first what needs a decision, then the edits, then the way to send them. */
export function ChangesPage(props: ChangesProps) {
  const styles = usePageStyles();
  const texts = useTexts();
  const { goTo } = usePaneActions();
  const tables = shown(props.tables);
  if (props.tables.status === 'failed') {
    return (
      <div className={styles.page}>
        <Failure error={props.tables.error} onRetry={props.onTablesAgain} />
      </div>
    );
  }
  if (!tables) {
    return (
      <div className={styles.page}>
        <Waiting lines={6} />
      </div>
    );
  }
  if (tables.length === 0) {
    return (
      <div className={styles.page}>
        <Empty
          icon={<TableLinkRegular />}
          title={texts.changes.noTables}
          hint={texts.changes.noTablesHint}
          action={
            <Button appearance="primary" onClick={() => goTo({ page: 'catalogue' })}>
              {texts.changes.toCatalogue}
            </Button>
          }
        />
      </div>
    );
  }
  return (
    <div className={styles.page} style={{ paddingBottom: 0 }}>
      <Section
        title={texts.changes.title}
        action={
          <Button
            size="small"
            icon={<ArrowSyncRegular />}
            disabled={props.edits.status === 'loading' || props.publish.status === 'running'}
            onClick={props.onCheck}
          >
            {texts.changes.check}
          </Button>
        }
      >
        {tables.length > 1 && (
          <Field label={texts.changes.table} className={styles.narrow}>
            <Select value={props.table?.tableId ?? ''} onChange={(_, data) => props.onTable(data.value)}>
              {tables.map((table) => (
                <option key={table.tableId} value={table.tableId}>
                  {table.name} ({table.sheet})
                </option>
              ))}
            </Select>
          </Field>
        )}
        <PublishOutcome publish={props.publish} onRetry={props.onPublish} onClose={props.onClosePublish} />
        {props.deciding.status === 'failed' && <Failure error={props.deciding.error} />}
        <Collected {...props} />
      </Section>
      <HistorySection {...props.history} />
      <PublishBar {...props} />
    </div>
  );
}

function Collected(props: ChangesProps) {
  const styles = usePageStyles();
  const texts = useTexts();
  const language = useLanguage();
  const edits = shown(props.edits);
  if (props.edits.status === 'failed') return <Failure error={props.edits.error} onRetry={props.onCheck} />;
  if (!edits) return <Waiting lines={7} />;
  const clean = edits.rows.length + edits.problems.length + edits.conflicts.length + edits.duplicates.length === 0;
  return (
    <div className={styles.group}>
      {edits.stop && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{texts.changes.stopTitle}</MessageBarTitle> {edits.stop[language]}
          </MessageBarBody>
        </MessageBar>
      )}
      {edits.missing > 0 && (
        <Text size={200} className={styles.soft}>
          {texts.changes.missing(edits.missing)}
        </Text>
      )}
      {clean ? (
        <Empty icon={<CheckmarkCircleRegular />} title={texts.changes.clean} hint={texts.changes.cleanHint} />
      ) : (
        <>
          <Conflicts {...props} conflicts={edits.conflicts} />
          <Problems {...props} problems={edits.problems} />
          <Duplicates {...props} duplicates={edits.duplicates} />
          <Edits {...props} rows={edits.rows} onHistory={props.history.onRow} />
        </>
      )}
    </div>
  );
}
