import { z } from 'zod';
import tables from './data/tables.json';
import type { OwnThresholds } from './OwnThresholds';

const day = z.iso.date();
const percent = z.number().min(0).max(100);

const step = z.object({ from: day, to: day.nullable(), nc: percent, tv: percent.nullable() });
const schedule = z.object({
  section: z.string(),
  steps: z.array(step).min(1),
  /** Transaction-value numbers hold only where the product rule offers that method. */
  tv_only_if_rule_has_tv: z.boolean().optional(),
});
const credits = { min_material_labour: percent, max_technology: percent, max_assembly: percent };
const labourStep = z.object({ from: day, to: day.nullable(), total: percent, ...credits });
const wage = z.object({ amount: z.number().positive(), currency: z.string().length(3) });
const capacity = z.object({
  engines: z.number().int(),
  transmissions: z.number().int(),
  advanced_battery_packs: z.number().int(),
});
/** Spanish, our translation, where only some goods of the subheading are meant and people are asked which. */
const good = z.object({
  hs: z.string(),
  ex: z.boolean(),
  description: z.string(),
  description_es: z.string().optional(),
});

const schema = z.object({
  meta: z.object({
    source: z.string(),
    address: z.url(),
    tv_caveat: z.string(),
    hs_edition: z.string(),
    as_of: day,
    status_note: z.string(),
  }),
  thresholds: z.object({
    passenger_vehicle_or_light_truck: schedule,
    heavy_truck: schedule,
    table_A1_and_A2: schedule,
    table_B: schedule,
    table_C: schedule,
    table_D: schedule,
    table_E: schedule,
    other_vehicle_20_2: schedule,
    other_vehicle_20_3: schedule,
    other_vehicle_new_plant_or_refit: schedule.extend({
      years: z.object({ new_plant: z.number().int(), refit: z.number().int() }),
    }),
    aftermarket_8708: schedule,
    general_same_heading: schedule,
    alternative_staging_vehicle: schedule.extend({ lvc: z.object({ total: percent, ...credits }) }),
    alternative_staging_a1_parts: schedule,
  }),
  lvc: z.object({
    passenger_vehicle: z.array(labourStep).min(1),
    light_truck: z.array(labourStep).min(1),
    heavy_truck: z.array(labourStep).min(1),
    wage_floor: z.object({ US: wage, CA: wage, MX: wage }),
    assembly_credit_capacity: z.object({ light: capacity, heavy: capacity, contract_min_years: z.number() }),
    /** The whole credit, or none. */
    assembly_credit_points: percent,
    /** Points of labour value above `above`, counted in the content of a heavy truck before a day. */
    heavy_truck_credit: z.object({
      from: day,
      before: day,
      least_rvc: percent,
      above: percent,
      above_total: percent,
      section: z.string(),
    }),
    section: z.string(),
  }),
  steel_aluminium: z.object({ from: day, min_pct: percent, steel_melted_and_poured_from: day, section: z.string() }),
  de_minimis: z.object({ pct: percent, base: z.string(), section: z.string() }),
  non_allowable_interest_bp: z.number(),
  location_of_producer_km: z.number(),
  related_person_voting_share_pct: percent,
  hs: z.object({
    'A.1': z.array(good),
    B: z.array(good),
    C: z.array(good),
    D: z.array(good),
    E: z.array(good),
    F: z.array(good),
    S: z.array(z.object({ metal: z.enum(['steel', 'aluminium']), hs: z.string(), ex: z.boolean() })),
    'A.2': z.array(z.object({ part: z.string(), component: z.string(), hs: z.array(z.string()) })),
  }),
  vehicles: z.object({
    section: z.string(),
    hs: z.array(
      z.object({
        hs: z.string(),
        parts: z
          .array(
            z.enum(['PASSENGER_VEHICLE', 'LIGHT_TRUCK', 'HEAVY_TRUCK', 'OTHER_VEHICLE_20_2', 'OTHER_VEHICLE_20_3']),
          )
          .min(1),
      }),
    ),
  }),
  net_cost_only: z.object({ section: z.string(), hs: z.array(z.string()), except: z.array(z.string()) }),
});

/** Thresholds by date and HS lists of the automotive rules: data, so that another set can take their place. */
export type ContentTables = z.infer<typeof schema> & {
  /** Set by `overriddenTables`; the shipped tables have none. */
  readonly own?: OwnThresholds;
};

/** The name of one dated list of thresholds. */
export type ScheduleName = keyof ContentTables['thresholds'];

/**
 * Reads tables that come from outside (the shipped file, an override).
 *
 * @throws ZodError naming the place, when a percentage, a date or a list is not what the rules can use
 */
export function readContentTables(data: unknown): ContentTables {
  return schema.parse(data);
}

let shipped: ContentTables | null = null;

/** The tables that the product ships, read once. */
export function contentTables(): ContentTables {
  shipped ??= readContentTables(tables);
  return shipped;
}
