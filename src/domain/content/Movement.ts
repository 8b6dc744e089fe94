import type { Origin } from './Origin';

export interface Receipt {
  readonly kind: 'receipt';
  readonly units: number;
  readonly unitCost: number;
  readonly origin: Origin;
  readonly lot?: string;
}

export interface Shipment {
  readonly kind: 'shipment';
  readonly units: number;
  readonly lot?: string;
}

/** What enters and leaves a store of fungible or identical materials, in the order it happened. */
export type Movement = Receipt | Shipment;

/** What one shipment took out of the store. Units and money, exact to 15 digits. */
export interface Taken {
  readonly originating: number;
  /** Non-originating and of unknown origin. */
  readonly nonOriginating: number;
  /** Value of the non-originating units. */
  readonly vnm: number;
}
