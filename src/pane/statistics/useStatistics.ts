import { useCallback, useMemo, useState } from 'react';
import type { Indicator } from '../../list/Statistics';
import type { CellAddress, InsertReport } from '../../workbook/Reports';
import type { StatisticsPort } from '../PanePort';
import { useLanguage } from '../texts/TextsContext';
import { answered, useAsk } from '../work/useAsk';
import { useSettled } from '../work/useSettled';
import { useWatched } from '../work/useWatched';
import { useWork } from '../work/useWork';
import { latestOf, numbersOf, placesWithNumbers } from './numbersOf';
import { statFormula } from './statFormula';
import { statisticsTable } from './statisticsTable';
import type { StatisticsProps } from './StatisticsProps';

const TYPING_PAUSE_MS = 200;

/** Connects the Statistics page to its port. `identity` changes when another user or service answers. */
export function useStatistics(
  port: StatisticsPort,
  identity: string,
  selectTable: (tableId: string) => void,
): StatisticsProps {
  const language = useLanguage();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<Indicator | null>(null);
  const [placeCode, setPlaceCode] = useState<string | null>(null);
  const [period, setPeriod] = useState<string | null>(null);
  const formulaInsert = useWork<CellAddress>();
  const tableInsert = useWork<InsertReport>();
  const selection = useWatched(port.watchSelection, null);

  const who = useMemo(() => ({ port, identity }), [port, identity]);
  const settled = useSettled(search, TYPING_PAUSE_MS);
  const findIndicators = useCallback((signal: AbortSignal) => who.port.indicators(settled, { signal }), [who, settled]);
  const { asked: indicators, again: onIndicatorsAgain } = useAsk(findIndicators);

  const indicatorId = chosen?.id ?? null;
  const findObservations = useMemo(
    () =>
      indicatorId === null
        ? null
        : (signal: AbortSignal) => who.port.observations({ indicator: indicatorId }, { signal }),
    [who, indicatorId],
  );
  const { asked: observations, again: onObservationsAgain } = useAsk(findObservations);
  const store = answered(observations);
  const places = useMemo(
    () => (store && indicatorId !== null ? placesWithNumbers(store, indicatorId) : []),
    [store, indicatorId],
  );
  const place = places.find(({ code }) => code === placeCode) ?? places[0] ?? null;
  const numbers = useMemo(
    () => (store && place && indicatorId !== null ? numbersOf(store, indicatorId, place) : []),
    [store, place, indicatorId],
  );
  const formula = chosen && place ? statFormula(chosen.id, place.abbr, period) : null;

  return {
    search,
    indicators,
    chosen,
    observations,
    places,
    place,
    numbers,
    latest: latestOf(numbers, String(new Date().getFullYear())),
    period,
    selection,
    formula,
    formulaInsert: formulaInsert.work,
    tableInsert: tableInsert.work,
    onSearch: setSearch,
    onIndicatorsAgain,
    onChoose: (indicator) => {
      setChosen(indicator);
      setPeriod(null);
      formulaInsert.clear();
      tableInsert.clear();
    },
    onPlace: (next) => {
      setPlaceCode(next);
      setPeriod(null);
    },
    onPeriod: setPeriod,
    onObservationsAgain,
    onInsertFormula: () => {
      if (formula === null || selection === null) return;
      void formulaInsert.start(async () => {
        await port.insertFormula(formula, selection);
        return selection;
      });
    },
    onCloseFormula: formulaInsert.clear,
    onInsertTable: () => {
      if (!chosen || !place) return;
      void tableInsert.start((options) => port.insertTable(statisticsTable(chosen, place, numbers, language), options));
    },
    onStopTable: tableInsert.stop,
    onCloseTable: tableInsert.clear,
    onSelectTable: selectTable,
  };
}
