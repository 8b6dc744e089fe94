import { quote } from '../rows/Reading';
import { contentTables, type ContentTables } from './ContentTables';
import { finding, refused, type Finding, type Refused } from './Finding';
import { subheading } from './findPart';

export type Metal = 'steel' | 'aluminium';

/** What Table S says of a code. */
export interface TableSGood {
  readonly kind: 'metal';
  /** One, or both where the subheading stands in both halves of the table. */
  readonly metals: readonly Metal[];
  /** A stamping or frame part: only the metal in it counts, not the part (17(2)). */
  readonly onlyMetalValue: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Steel and aluminium goods
 *
 * The purchases that count are those of the 56 subheadings of steel and the 8 headings and subheadings of aluminium of Table S; of a part of
 * 8708.29 or 8708.99 only the value of the metal counts.
 * Uniform Regulations, sections 17(1) and 17(2) and Table S (HS 2012).
 */
export function metalOf(hs: string, tables: ContentTables = contentTables()): TableSGood | Refused {
  const code = subheading(hs);
  if (code === null) return refused(notACode(hs));
  const goods = tables.hs.S.filter((good) => code.startsWith(prefixOf(good.hs)));
  const [first] = goods;
  if (first === undefined) return refused(notListed(code, tables.meta.hs_edition));
  return {
    kind: 'metal',
    metals: goods.map(({ metal }) => metal),
    onlyMetalValue: first.ex,
    findings: first.ex ? [onlyMetal(code)] : [],
  };
}

/** Table S lists headings as `76.01`; a subheading of one begins with `7601`. */
function prefixOf(hs: string): string {
  return hs.length === '76.01'.length ? hs.replace('.', '') : hs;
}

function notACode(typed: string): Finding {
  return finding(
    'PART_NOT_UNDERSTOOD',
    'error',
    `${quote(typed)} no es un código HS de seis dígitos, como 7208.36.`,
    `${quote(typed)} is not an HS code of six digits, such as 7208.36.`,
  );
}

function notListed(code: string, edition: string): Finding {
  return finding(
    'HS_NOT_LISTED',
    'error',
    `${code} no está en la tabla S (${edition}): no cuenta entre las compras de acero y aluminio.`,
    `${code} is not in Table S (${edition}): it does not count among the purchases of steel and aluminium.`,
  );
}

function onlyMetal(code: string): Finding {
  return finding(
    'METAL_VALUE_ONLY',
    'note',
    `De ${code} solo cuenta el valor del acero o del aluminio de la estampación o del bastidor, no el de la parte (17(2)).`,
    `Of ${code} only the value of the steel or aluminium in the stamping or frame counts, not that of the part (17(2)).`,
  );
}
