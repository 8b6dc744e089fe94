/** How sure a number is. `corrected`, `clarified` and `questioned` come from checking printed figures. */
export type ObservationStatus =
  | 'final'
  | 'preliminary'
  | 'revised'
  | 'estimated'
  | 'confidential'
  | 'missing'
  | 'ok'
  | 'clarified'
  | 'corrected'
  | 'questioned'
  | 'derived';

/** One number: indicator, place, period, unit, status, source. Several vintages of one number live side by side. */
export interface Observation {
  /** Indicator id, such as `exports`. */
  readonly indicator: string;
  /** Canonical place code: `MX`, a region id (`CBO`), or a state as ISO 3166-2 (`MX-QUE`). */
  readonly place: string;
  /** `2024`, `2024-Q2`, `2024-08` or `2024-08-31`. */
  readonly period: string;
  /** null is missing, never zero. */
  readonly value: number | null;
  /** Unit in English words, such as `million USD`; `unitMultiplier` is the power of ten already contained in it. */
  readonly unit: string;
  readonly status: ObservationStatus;
  /** Who published the number. */
  readonly source: string;
  /** The release this number comes from, such as `2025-10-16` or `seed-000`; part of its identity. */
  readonly vintage: string;
  /** The figure as printed, when it differs from `value`. */
  readonly printed: string | null;
  readonly note: string | null;
}
