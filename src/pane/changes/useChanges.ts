import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CollectedEdits, PublishReport } from '../../workbook/Reports';
import type { PanePort } from '../PanePort';
import { shown, useAsk } from '../work/useAsk';
import { useWork } from '../work/useWork';
import { afterPublish } from './afterPublish';
import type { ChangesProps } from './ChangesPage';
import { publishableRows } from './publishableRows';
import { useHistory } from './useHistory';

/** Reading a larger table after every edit would be felt while typing; there the person asks for it. */
const MOST_ROWS_CHECKED_AT_ONCE = 5_000;
const EDITING_PAUSE_MS = 700;

/** Connects the Changes page to its port. The page reads the table whenever it is `visible` again. */
export function useChanges(
  port: PanePort,
  identity: string,
  visible: boolean,
  wanted: { readonly tableId: string | null; readonly onTable: (tableId: string) => void },
  onFailure: (error: unknown) => void,
): ChangesProps {
  const { changes, catalogue } = port;
  const [note, setNote] = useState('');
  const [notDuplicates, setNotDuplicates] = useState<readonly string[]>([]);
  const publish = useWork<PublishReport>();
  const deciding = useWork<null>();

  const readTables = useCallback(() => catalogue.linkedTables(), [catalogue]);
  const { asked: tables, again: onTablesAgain } = useAsk(readTables);
  useEffect(() => catalogue.watchLinkedTables(onTablesAgain), [catalogue, onTablesAgain]);
  const known = shown(tables) ?? [];
  const table = known.find((one) => one.tableId === wanted.tableId) ?? known[0] ?? null;
  const tableId = table?.tableId ?? null;
  const list = table?.list ?? 'suppliers';

  const who = useMemo(() => ({ port, identity }), [port, identity]);
  const describe = useCallback((signal: AbortSignal) => who.port.catalogue.describe(list, { signal }), [who, list]);
  const { asked: description } = useAsk(describe);
  const described = shown(description);

  const collect = useMemo(
    () =>
      tableId === null || !visible
        ? null
        : (signal: AbortSignal): Promise<CollectedEdits> => who.port.changes.collect(tableId, { signal }),
    [who, tableId, visible],
  );
  const { asked, again } = useAsk(collect);
  const report = publish.work.status === 'done' ? publish.work.result : null;
  const edits = withReport(ofTable(asked, tableId), report);
  const small = visible && table !== null && table.rows <= MOST_ROWS_CHECKED_AT_ONCE;
  useEffect(() => {
    if (!small) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = changes.watchEdits(() => {
      clearTimeout(timer);
      timer = setTimeout(again, EDITING_PAUSE_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [changes, small, again]);
  const history = useHistory(changes, who, list, described, onFailure);
  const collected = shown(edits);

  return {
    tables,
    table,
    described,
    edits,
    publish: publish.work,
    deciding: deciding.work,
    note,
    notDuplicates,
    publishable: collected ? publishableRows(collected, notDuplicates) : 0,
    history,
    onTablesAgain,
    onTable: (next) => {
      publish.clear();
      wanted.onTable(next);
    },
    onCheck: () => {
      // What the service said of the last publish may be settled by now.
      publish.clear();
      again();
    },
    onSelectCell: (cell) => void changes.selectCell(cell).catch(onFailure),
    onRead: (field, text) => changes.readValue(list, field, text),
    onDecide: (decisions) => {
      if (tableId === null) return;
      void deciding
        .start(async () => {
          await changes.decide(tableId, decisions);
          return null;
        })
        .then(again);
    },
    onNotDuplicate: (rowId, notDuplicate) =>
      setNotDuplicates((before) => (notDuplicate ? [...before, rowId] : before.filter((other) => other !== rowId))),
    onNote: setNote,
    onPublish: () => {
      if (tableId === null) return;
      void publish
        .start((options) => changes.publish({ tableId, note: note.trim(), notDuplicates }, options))
        .then((report) => {
          if (report && !report.cancelled) setNote('');
          again();
          history.onPublishesAgain();
        });
    },
    onStopPublish: publish.stop,
    onClosePublish: publish.clear,
  };
}

/** Edits of another table are never shown, not even while those of this one are on their way. */
function ofTable(edits: ChangesProps['edits'], tableId: string | null): ChangesProps['edits'] {
  const found = shown(edits);
  return found && found.tableId !== tableId ? { status: 'loading', stale: null } : edits;
}

function withReport(edits: ChangesProps['edits'], report: PublishReport | null): ChangesProps['edits'] {
  switch (edits.status) {
    case 'ready':
      return { status: 'ready', value: afterPublish(edits.value, report) };
    case 'loading':
      return { status: 'loading', stale: edits.stale && afterPublish(edits.stale, report) };
    case 'failed':
      return edits;
  }
}
