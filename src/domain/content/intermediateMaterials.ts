import { quote } from '../rows/Reading';
import { finding, type Finding } from './Finding';

/** A self-produced material that the producer may designate as intermediate. */
export interface SelfProduced {
  readonly id: string;
  readonly designated: boolean;
  /** The rule of the material asks for a regional value content. */
  readonly subjectToRvc: boolean;
  /** The self-produced materials it contains. */
  readonly contains: readonly string[];
}

/**
 * Designation of intermediate materials
 *
 * Any self-produced material may be designated, but one subject to a regional value content may not contain another designated one
 * that is subject to a regional value content too.
 * Agreement, article 4.8; Uniform Regulations, section 8(6).
 *
 * @returns one finding for each pair, at any depth; none when the designations stand
 */
export function intermediateMaterials(materials: readonly SelfProduced[]): readonly Finding[] {
  const byId = new Map(materials.map((material) => [material.id, material]));
  const counts = ({ designated, subjectToRvc }: SelfProduced): boolean => designated && subjectToRvc;
  return materials.filter(counts).flatMap((outer) =>
    inside(outer, byId)
      .filter((inner) => inner !== outer && counts(inner))
      .map((inner) => doubleDesignation(outer.id, inner.id)),
  );
}

function inside(outer: SelfProduced, byId: ReadonlyMap<string, SelfProduced>): readonly SelfProduced[] {
  const found = new Set<SelfProduced>();
  const ahead = [...outer.contains];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    const material = byId.get(id);
    if (material === undefined || found.has(material)) continue;
    found.add(material);
    ahead.push(...material.contains);
  }
  return [...found];
}

function doubleDesignation(outer: string, inner: string): Finding {
  return finding(
    'DOUBLE_DESIGNATION',
    'error',
    `${quote(outer)} contiene ${quote(inner)}: ambos están sujetos a VCR y no pueden designarse los dos como materiales intermedios.`,
    `${quote(outer)} contains ${quote(inner)}: both are subject to RVC and cannot both be designated as intermediate materials.`,
  );
}
