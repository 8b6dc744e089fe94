import { useCallback, useMemo, useState } from 'react';
import type { EditAnswer } from '../../list/Edit';
import type { ListId } from '../../list/ListDescription';
import type { ListDefinition } from '../../list/ListDefinition';
import type { ChangesPort, PanePort, SelectedRow } from '../PanePort';
import { useAsk } from '../work/useAsk';
import { useWork } from '../work/useWork';
import type { HistoryProps } from './HistorySection';

/** Connects the history part of the Changes page; the publishes are asked when they are first opened. */
export function useHistory(
  port: ChangesPort,
  who: { readonly port: PanePort },
  list: ListId,
  described: ListDefinition | null,
  onFailure: (error: unknown) => void,
): HistoryProps {
  const [open, setOpen] = useState(false);
  const [row, setRow] = useState<SelectedRow | null>(null);
  const [noRowSelected, setNoRowSelected] = useState(false);
  const undo = useWork<EditAnswer>();

  const askPublishes = useCallback((signal: AbortSignal) => who.port.changes.publishes(list, { signal }), [who, list]);
  const { asked: publishes, again: onPublishesAgain } = useAsk(open ? askPublishes : null);

  const askHistory = useMemo(
    () => (row === null ? null : (signal: AbortSignal) => who.port.changes.history(row.list, row.id, { signal })),
    [who, row],
  );
  const { asked: rowHistory, again: onRowHistoryAgain } = useAsk(askHistory);

  return {
    described,
    open,
    publishes,
    undo: undo.work,
    row,
    rowHistory,
    noRowSelected,
    onOpen: setOpen,
    onPublishesAgain,
    onUndo: (publishId) =>
      void undo.start(({ signal }) => port.undo(list, publishId, { signal })).then(onPublishesAgain),
    onCloseUndo: undo.clear,
    onRow: (next) => {
      setNoRowSelected(false);
      setRow(next);
    },
    onSelectedRow: () => {
      port.selectedRow().then((selected) => {
        setNoRowSelected(selected === null);
        setRow(selected);
      }, onFailure);
    },
    onRowHistoryAgain,
  };
}
