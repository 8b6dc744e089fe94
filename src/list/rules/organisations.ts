/** An office that owns rows: a secretariat, a cluster, an agency. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  /** States (field `estado`) whose new rows it receives. */
  readonly states: readonly string[];
}

/** Receives new rows of states that no other organisation looks after. */
export const CBO_AGENCY = 'cbo';

export const organisations: readonly Organisation[] = [
  { id: CBO_AGENCY, name: 'Agencia CBO', states: [] },
  { id: 'sedec-ags', name: 'SEDEC Aguascalientes', states: ['AGU'] },
  { id: 'sde-gto', name: 'SDE Guanajuato', states: ['GUA'] },
  { id: 'sedeco-jal', name: 'SEDECO Jalisco', states: ['JAL'] },
  { id: 'sedesu-qro', name: 'SEDESU Querétaro', states: ['QUE'] },
  { id: 'sedeco-slp', name: 'SEDECO San Luis Potosí', states: ['SLP'] },
];

/** The organisation that looks after a state. */
export function organisationOfState(state: string): string {
  return organisations.find(({ states }) => states.includes(state))?.id ?? CBO_AGENCY;
}
