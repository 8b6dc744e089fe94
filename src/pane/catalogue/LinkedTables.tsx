import { Button, Link, Text } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import type { LinkedTable, RefreshReport } from '../../workbook/Reports';
import { Failure } from '../parts/Failure';
import { Section } from '../parts/Section';
import { usePageStyles } from '../parts/usePageStyles';
import { WorkProgress } from '../parts/WorkProgress';
import { useTexts } from '../texts/TextsContext';
import { type Asked, shown } from '../work/useAsk';
import type { Work } from '../work/useWork';
import { RefreshOutcome } from './RefreshOutcome';

export interface LinkedTablesProps {
  readonly linked: Asked<readonly LinkedTable[]>;
  /** The table that is being or was refreshed last, and what came of it. */
  readonly refreshed: { readonly table: LinkedTable | null; readonly work: Work<RefreshReport> };
  readonly onLinkedAgain: () => void;
  readonly onRefresh: (table: LinkedTable) => void;
  readonly onStopRefresh: () => void;
  readonly onCloseRefresh: () => void;
  readonly onSelectTable: (tableId: string) => void;
  readonly onResolve: (tableId: string) => void;
}

/** The tables of this workbook that follow the shared list, each to be refreshed. */
export function LinkedTables(props: LinkedTablesProps) {
  const styles = usePageStyles();
  const texts = useTexts();
  const { linked, refreshed } = props;
  const busy = refreshed.work.status === 'running';
  return (
    <Section title={texts.linked.title}>
      {linked.status === 'failed' && <Failure error={linked.error} onRetry={props.onLinkedAgain} />}
      <ul className={styles.list} style={{ gap: '8px' }}>
        {(shown(linked) ?? []).map((table) => (
          <li key={table.tableId} className={styles.card}>
            <div className={styles.row}>
              <div className={styles.grow}>
                <Link
                  as="button"
                  onClick={() => props.onSelectTable(table.tableId)}
                  aria-label={texts.linked.open(table.name)}
                >
                  {table.name}
                </Link>
                <Text block size={200} className={styles.soft}>
                  {texts.linked.place(table.sheet, table.rows)}
                </Text>
              </div>
              <Button
                size="small"
                icon={<ArrowSyncRegular />}
                disabled={busy}
                aria-label={texts.linked.refreshTable(table.name)}
                onClick={() => props.onRefresh(table)}
              >
                {texts.linked.refresh}
              </Button>
            </div>
            {refreshed.table?.tableId === table.tableId && <RefreshNews {...props} table={table} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function RefreshNews(props: LinkedTablesProps & { readonly table: LinkedTable }) {
  const texts = useTexts();
  const { table } = props;
  const { work } = props.refreshed;
  switch (work.status) {
    case 'idle':
      return null;
    case 'running':
      return (
        <WorkProgress
          title={texts.linked.refreshing(table.name)}
          progress={work.progress}
          stopping={work.stopping}
          onStop={props.onStopRefresh}
        />
      );
    case 'stopped':
    case 'done':
      return (
        <RefreshOutcome
          report={work.status === 'done' ? work.result : null}
          name={table.name}
          onResolve={() => props.onResolve(table.tableId)}
          onClose={props.onCloseRefresh}
        />
      );
    case 'failed':
      return <Failure error={work.error} onRetry={() => props.onRefresh(table)} />;
  }
}
