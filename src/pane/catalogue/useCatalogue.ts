import { useCallback, useEffect, useMemo, useState } from 'react';
import type { InsertReport, LinkedTable, RefreshReport } from '../../workbook/Reports';
import type { CataloguePort } from '../PanePort';
import type { Destination } from '../parts/PaneActions';
import { useLanguage, useTexts } from '../texts/TextsContext';
import { shown, useAsk } from '../work/useAsk';
import { useSettled } from '../work/useSettled';
import { useWork } from '../work/useWork';
import { type CatalogueFilter, NO_FILTER, toRowFilter } from './CatalogueFilter';
import type { CatalogueProps } from './CataloguePage';

const LIST = 'suppliers';
const TYPING_PAUSE_MS = 250;

/** Connects the Catalogue page to its port. `identity` changes when another user or service answers. */
export function useCatalogue(
  port: CataloguePort,
  identity: string,
  goTo: (destination: Destination) => void,
  onFailure: (error: unknown) => void,
): CatalogueProps {
  const texts = useTexts();
  const language = useLanguage();
  const [filter, setFilter] = useState<CatalogueFilter>(NO_FILTER);
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [table, setTable] = useState<LinkedTable | null>(null);
  const insert = useWork<InsertReport>();
  const refresh = useWork<RefreshReport>();

  const who = useMemo(() => ({ port, identity }), [port, identity]);
  const describe = useCallback((signal: AbortSignal) => who.port.describe(LIST, { signal }), [who]);
  const { asked: described, again: onDescribeAgain } = useAsk(describe);

  const settled = useSettled(filter, TYPING_PAUSE_MS);
  const ask = useCallback(
    (signal: AbortSignal) => who.port.glimpse(LIST, toRowFilter(settled), { signal }),
    [who, settled],
  );
  const { asked: glimpse, again: onGlimpseAgain } = useAsk(ask);

  const readTables = useCallback(() => port.linkedTables(), [port]);
  const { asked: linked, again: onLinkedAgain } = useAsk(readTables);
  useEffect(() => port.watchLinkedTables(onLinkedAgain), [port, onLinkedAgain]);

  const columns = chosen ?? shown(described)?.description.defaultColumns ?? [];

  const onInsert = () =>
    void insert.start((options) =>
      port.insert(
        { list: LIST, filter: toRowFilter(filter), columns, language, sheetName: texts.catalogue.sheetName },
        options,
      ),
    );
  const onRefresh = (next: LinkedTable) => {
    setTable(next);
    void refresh.start((options) => port.refresh(next.tableId, options));
  };

  return {
    described,
    filter,
    glimpse,
    columns,
    insert: insert.work,
    linked,
    refreshed: { table, work: refresh.work },
    onDescribeAgain,
    onFilter: setFilter,
    onGlimpseAgain,
    onColumns: setChosen,
    onInsert,
    onStopInsert: insert.stop,
    onCloseInsert: insert.clear,
    onLinkedAgain,
    onRefresh,
    onStopRefresh: refresh.stop,
    onCloseRefresh: refresh.clear,
    onSelectTable: (tableId) => void port.selectTable(tableId).catch(onFailure),
    onResolve: (tableId) => goTo({ page: 'changes', tableId }),
  };
}
