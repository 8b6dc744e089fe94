/** A purchase of direct material: price net of VAT, and the state of the plant that ships it, as typed. */
export interface Purchase {
  readonly value: number | null;
  readonly state: string | null;
  /** State of the seller's fiscal domicile, as typed; left out where nobody asks. */
  readonly domicile?: string | null;
  /** Whether a distributor resells what was imported; null is not known, left out where nobody asks. */
  readonly reseller?: boolean | null;
  /** Whether the seller belongs to the buyer's company; null is not known, left out where nobody asks. */
  readonly intracompany?: boolean | null;
  /** The supplier's own regional share, a fraction; null is not known, left out where nobody asks. */
  readonly supplierShare?: number | null;
}
