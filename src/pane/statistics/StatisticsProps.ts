import type { Observation } from '../../domain/statistics/Observation';
import type { Place } from '../../domain/statistics/places';
import type { Indicator } from '../../list/Statistics';
import type { CellAddress, InsertReport } from '../../workbook/Reports';
import type { Asked } from '../work/useAsk';
import type { Work } from '../work/useWork';

/** What the Statistics page shows and asks for. */
export interface StatisticsProps {
  readonly search: string;
  readonly indicators: Asked<readonly Indicator[]>;
  /** The indicator looked at; null while choosing. */
  readonly chosen: Indicator | null;
  /** Everything known of the chosen indicator. */
  readonly observations: Asked<readonly Observation[]>;
  /** Places that have a number of it. */
  readonly places: readonly Place[];
  readonly place: Place | null;
  /** What `CBO.STAT` gives for the place, oldest first. */
  readonly numbers: readonly Observation[];
  /** The one of them that a formula without a period shows. */
  readonly latest: Observation | null;
  /** null is the latest one. */
  readonly period: string | null;
  readonly selection: CellAddress | null;
  readonly formula: string | null;
  readonly formulaInsert: Work<CellAddress>;
  readonly tableInsert: Work<InsertReport>;
  readonly onSearch: (text: string) => void;
  readonly onIndicatorsAgain: () => void;
  readonly onChoose: (indicator: Indicator | null) => void;
  readonly onPlace: (code: string) => void;
  readonly onPeriod: (period: string | null) => void;
  readonly onObservationsAgain: () => void;
  readonly onInsertFormula: () => void;
  readonly onCloseFormula: () => void;
  readonly onInsertTable: () => void;
  readonly onStopTable: () => void;
  readonly onCloseTable: () => void;
  readonly onSelectTable: (tableId: string) => void;
}
