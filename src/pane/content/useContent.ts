import { useCallback, useEffect, useMemo, useState } from 'react';
import type { BillFieldId } from '../../domain/content/bill/billFields';
import { endsForTheProducer } from '../../domain/content/alternativeStaging';
import { asksIfRuleHasTv } from '../../domain/content/asksIfRuleHasTv';
import type { Method } from '../../domain/content/DatedThreshold';
import type { PartCode } from '../../domain/content/Part';
import { mexicanDay } from '../../domain/mexicanDay';
import { isDate } from '../../domain/rows/dates';
import { columnProblems } from '../../workbook/content/columnProblems';
import type { ColumnField, ContentReport } from '../../workbook/content/ContentRequest';
import { matchColumns } from '../../workbook/content/matchColumns';
import type { ContentPort } from '../PanePort';
import { useLanguage } from '../texts/TextsContext';
import { shown, useAsk } from '../work/useAsk';
import { useWork } from '../work/useWork';
import { askedHs, partChoices, type AskedPart } from './askedPart';
import type { ContentProps } from './ContentProps';
import { methodAnswers, offeredMethods } from './offeredMethods';

/** What most suppliers of the region make: principal parts of light vehicles. */
const USUAL_PART: PartCode = 'B';

/** A person's choice for one column of one table. */
interface Chosen {
  readonly table: string;
  readonly heading: string;
  readonly field: BillFieldId | null;
}

/** Connects the Content page to its port. */
export function useContent(port: ContentPort, onFailure: (error: unknown) => void): ContentProps {
  const language = useLanguage();
  const [part, setPart] = useState<PartCode | null>(USUAL_PART);
  const [hs, setHs] = useState('');
  const [choice, setChoice] = useState<PartCode | null>(null);
  const [approvedEnd, setApprovedEnd] = useState('');
  const [wanted, setWanted] = useState<Method>('NC');
  const [saidHasTv, setSaidHasTv] = useState<true | null>(null);
  const [date, setDate] = useState(() => mexicanDay(new Date()));
  const [materials, setMaterials] = useState<'new' | 'own'>('new');
  const [examples, setExamples] = useState(false);
  const [allColumns, setAllColumns] = useState(false);
  const [tableId, setTableId] = useState<string | null>(null);
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const insert = useWork<ContentReport>();

  const choices = useMemo(() => (part === null ? partChoices(hs) : []), [part, hs]);
  const ends = part !== null && endsForTheProducer(part);
  const asked = useMemo<AskedPart>(
    () => (part === null ? askedHs(hs.trim(), choices.length > 0 ? choice : null) : { part, use: null, hs: null }),
    [part, hs, choices, choice],
  );
  const end = ends && isDate(approvedEnd) ? approvedEnd : null;
  const complete = asked.part !== '' && isDate(date) && (choices.length === 0 || choice !== null);
  const answers = useMemo(() => (complete ? methodAnswers(asked, date, end) : null), [complete, asked, date, end]);
  const offered = answers === null ? [] : offeredMethods(answers);
  const method = offered.includes(wanted) ? wanted : (offered[0] ?? wanted);
  const limit = answers?.[method];
  const ruleHasTv = limit?.kind === 'threshold' && asksIfRuleHasTv(limit) ? saidHasTv : undefined;

  const readTables = useCallback(() => port.tables(), [port]);
  const { asked: tables, again: onTablesAgain } = useAsk(readTables);
  useEffect(() => port.watchTables(onTablesAgain), [port, onTablesAgain]);
  const found = shown(tables) ?? [];
  const table = found.find((one) => one.tableId === tableId) ?? found[0] ?? null;
  const columns = useMemo<readonly ColumnField[]>(() => {
    if (table === null) return [];
    return matchColumns(table.headings).map((matched) => {
      const choice = chosen.find((one) => one.table === table.tableId && one.heading === matched.heading);
      return choice === undefined ? matched : { ...matched, field: choice.field };
    });
  }, [table, chosen]);
  const problems = useMemo(() => (table === null ? [] : columnProblems(columns)), [table, columns]);

  const ready =
    offered.length > 0 &&
    (materials === 'new' || (table !== null && !problems.some(({ severity }) => severity === 'error')));

  return {
    part,
    hs,
    choices,
    choice,
    approvedEnd: ends ? approvedEnd : null,
    method,
    ruleHasTv,
    date,
    answers,
    materials,
    examples,
    allColumns,
    tables,
    table,
    columns,
    problems,
    ready,
    insert: insert.work,
    onPart: (next) => {
      setPart(next);
      // Another part has another rule.
      setSaidHasTv(null);
    },
    onHs: (text) => {
      setHs(text);
      // Another code has other parts.
      setChoice(null);
      setSaidHasTv(null);
    },
    onChoice: (next) => {
      setChoice(next);
      setSaidHasTv(null);
    },
    onApprovedEnd: setApprovedEnd,
    onMethod: setWanted,
    onRuleHasTv: setSaidHasTv,
    onDate: setDate,
    onMaterials: (next) => {
      setMaterials(next);
      // Excel tells when tables come and go, not when their headings change.
      if (next === 'own') onTablesAgain();
    },
    onExamples: setExamples,
    onAllColumns: setAllColumns,
    onTablesAgain,
    onTable: setTableId,
    onField: (heading, field) => {
      if (table === null) return;
      const { tableId: changed } = table;
      setChosen((before) => [
        ...before.filter((one) => one.table !== changed || one.heading !== heading),
        { table: changed, heading, field },
      ]);
    },
    onInsert: () => {
      if (!ready) return;
      void insert.start((options) =>
        port.insert(
          {
            part: asked.part,
            use: asked.use,
            method,
            date,
            approvedEnd: end,
            ruleHasTv: ruleHasTv ?? null,
            language,
            materials:
              materials === 'own' && table !== null
                ? { kind: 'own', tableId: table.tableId, columns }
                : { kind: 'new', examples, allColumns },
          },
          options,
        ),
      );
    },
    onStop: insert.stop,
    onClose: insert.clear,
    onShow: (report) => void port.selectCell(report.start).catch(onFailure),
  };
}
