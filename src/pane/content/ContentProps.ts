import type { BillFieldId } from '../../domain/content/bill/billFields';
import type { Method } from '../../domain/content/DatedThreshold';
import type { Finding } from '../../domain/content/Finding';
import type { PartCode } from '../../domain/content/Part';
import type { PartCandidate } from '../../domain/content/partCandidates';
import type { ColumnField, ContentReport } from '../../workbook/content/ContentRequest';
import type { OwnTable } from '../../workbook/content/ownTables';
import type { Asked } from '../work/useAsk';
import type { Work } from '../work/useWork';
import type { MethodAnswers } from './offeredMethods';

/** What the Content page shows and asks for. */
export interface ContentProps {
  /** A part code; null when an HS code is typed instead. */
  readonly part: PartCode | null;
  readonly hs: string;
  /** The parts that the HS code may be, when only the person knows which one. */
  readonly choices: readonly PartCandidate[];
  readonly choice: PartCode | null;
  /** Last day of an approved alternative staging regime; null for parts that it does not concern, blank while unknown. */
  readonly approvedEnd: string | null;
  readonly method: Method;
  /** Whether the rule of the product offers transaction value, null while not known; left out where nothing hangs on it. */
  readonly ruleHasTv?: true | null;
  /** `AAAA-MM-DD`; blank while it is being typed. */
  readonly date: string;
  /** null while there is nothing to ask about. */
  readonly answers: MethodAnswers | null;
  readonly materials: 'new' | 'own';
  readonly examples: boolean;
  readonly allColumns: boolean;
  readonly tables: Asked<readonly OwnTable[]>;
  readonly table: OwnTable | null;
  readonly columns: readonly ColumnField[];
  readonly problems: readonly Finding[];
  /** Everything that an insert needs is there. */
  readonly ready: boolean;
  readonly insert: Work<ContentReport>;
  readonly onPart: (part: PartCode | null) => void;
  readonly onHs: (text: string) => void;
  readonly onChoice: (part: PartCode) => void;
  readonly onApprovedEnd: (date: string) => void;
  readonly onMethod: (method: Method) => void;
  readonly onRuleHasTv: (known: true | null) => void;
  readonly onDate: (date: string) => void;
  readonly onMaterials: (materials: 'new' | 'own') => void;
  readonly onExamples: (examples: boolean) => void;
  readonly onAllColumns: (allColumns: boolean) => void;
  readonly onTablesAgain: () => void;
  readonly onTable: (tableId: string) => void;
  readonly onField: (heading: string, field: BillFieldId | null) => void;
  readonly onInsert: () => void;
  readonly onStop: () => void;
  readonly onClose: () => void;
  readonly onShow: (report: ContentReport) => void;
}
