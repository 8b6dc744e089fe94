import { quote } from '../rows/Reading';
import { contentTables, type ContentTables } from './ContentTables';
import { exactSum } from './exactSum';
import { finding, refused, unknown, type Finding, type Refused, type Unknown } from './Finding';
import type { Purchases } from './metalsContent';
import { metalOf, type Metal } from './metalOf';

/** A purchase of a Table S good, in one currency; null is unknown. */
export interface MetalPurchase {
  readonly hs: string;
  readonly value: number | null;
  readonly originating: boolean | null;
  /** Which metal a part of 8708.29 or 8708.99 is made of; other codes say it themselves. */
  readonly metal?: Metal | null;
  /** The value of the metal in a part of 8708.29 or 8708.99. */
  readonly metalValue?: number | null;
  /** Steel only: every process from melting to coating took place in the region. */
  readonly meltedAndPoured?: boolean | null;
}

export interface MetalsPurchases {
  readonly kind: 'purchases';
  readonly steel: Purchases;
  readonly aluminium: Purchases;
  readonly findings: readonly Finding[];
}

/**
 * Purchases of steel and of aluminium, each apart
 *
 * Originating purchases are those that satisfy their rule; from 1 July 2027 steel must also have been melted and poured, and all that follows
 * through coating, in the region. What is not known to be originating is not.
 * Uniform Regulations, sections 17(1), 17(2) and 17(5).
 *
 * @param date the day of the purchases, `AAAA-MM-DD`
 * @returns the two pairs that `metalsContent` compares with the threshold
 */
export function metalsPurchases(
  lines: readonly MetalPurchase[],
  date: string,
  tables: ContentTables = contentTables(),
): MetalsPurchases | Refused | Unknown {
  const asked = date >= tables.steel_aluminium.steel_melted_and_poured_from;
  const values = {
    steel: { originating: [] as number[], total: [] as number[] },
    aluminium: { originating: [] as number[], total: [] as number[] },
  };
  const wrong: Finding[] = [];
  const missing: Finding[] = [];
  const notes: Finding[] = [];
  lines.forEach((purchase, index) => {
    const line = index + 1;
    const good = metalOf(purchase.hs, tables);
    if (good.kind === 'refused') {
      wrong.push(...good.findings.map((each) => atLine(line, each)));
      return;
    }
    const metal = good.metals.length === 1 ? good.metals[0] : purchase.metal;
    if (metal === undefined || metal === null) {
      wrong.push(whichMetal(line, purchase.hs));
      return;
    }
    const value = good.onlyMetalValue ? (purchase.metalValue ?? null) : purchase.value;
    if (value === null) missing.push(valueMissing(line, good.onlyMetalValue));
    else if (!(value >= 0 && value < Infinity)) wrong.push(notAnAmount(line));
    else {
      const poured = metal === 'aluminium' || !asked || purchase.meltedAndPoured === true;
      values[metal].total.push(value);
      if (purchase.originating === true && poured) values[metal].originating.push(value);
      if (purchase.originating === true && !poured) notes.push(notPoured(line));
      if (purchase.originating === null) notes.push(originUnknown(line));
    }
  });
  if (wrong.length > 0) return refused(...wrong);
  if (missing.length > 0) return unknown(...missing);
  const sums = ({ originating, total }: (typeof values)['steel']): Purchases => ({
    originating: exactSum(originating),
    total: exactSum(total),
  });
  return { kind: 'purchases', steel: sums(values.steel), aluminium: sums(values.aluminium), findings: notes };
}

function atLine(line: number, { code, severity, sentence }: Finding): Finding {
  return finding(code, severity, `Línea ${line}: ${sentence.es}`, `Line ${line}: ${sentence.en}`);
}

function whichMetal(line: number, hs: string): Finding {
  return finding(
    'POOLED_METALS',
    'error',
    `Línea ${line}: ${quote(hs)} puede ser de acero o de aluminio; diga cuál, porque cada metal se mide por separado.`,
    `Line ${line}: ${quote(hs)} may be of steel or of aluminium; say which, because each metal is measured apart.`,
  );
}

function valueMissing(line: number, onlyMetal: boolean): Finding {
  const [es, en] = onlyMetal
    ? ['el valor del metal de la parte', 'the value of the metal in the part']
    : ['el valor', 'the value'];
  return finding('COST_UNKNOWN', 'missing', `Línea ${line}: falta ${es}.`, `Line ${line}: ${en} is missing.`);
}

function notAnAmount(line: number): Finding {
  return finding(
    'NEGATIVE_COST',
    'error',
    `Línea ${line}: el valor debe ser un número no negativo.`,
    `Line ${line}: the value must be a number that is not negative.`,
  );
}

function notPoured(line: number): Finding {
  return finding(
    'MELTED_AND_POURED',
    'warning',
    `Línea ${line}: no consta que el acero se fundió y vació en la región; desde el 1 de julio de 2027 no cuenta como originario.`,
    `Line ${line}: the steel is not known to be melted and poured in the region; from 1 July 2027 it does not count as originating.`,
  );
}

function originUnknown(line: number): Finding {
  return finding(
    'UNKNOWN_ORIGIN',
    'warning',
    `Línea ${line}: sin origen documentado; cuenta en las compras y no en las originarias.`,
    `Line ${line}: without documented origin; it counts among the purchases and not among the originating ones.`,
  );
}
