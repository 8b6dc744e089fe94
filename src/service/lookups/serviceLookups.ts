import { readIndicator } from '../../domain/statistics/indicators';
import { yearOf } from '../../domain/statistics/periods';
import { readPlace } from '../../domain/statistics/readPlace';
import type { ListBackend } from '../../list/engine/ListBackend';
import type { ListDefinition } from '../../list/ListDefinition';
import type { ListId } from '../../list/ListDescription';
import { ListError } from '../../list/ListError';
import { MAX_QUESTIONS, type LookupAnswer, type Lookups, type Question } from '../../list/Lookup';
import type { Observation } from '../../domain/statistics/Observation';
import { answerStatistics, type IndicatorSeries } from './answerStatistics';
import { answerSupplier, type SupplierQuestion } from './answerSupplier';
import { answerSuppliers, type SuppliersSurroundings } from './answerSuppliers';
import type { SupplierFinder } from './findSuppliers';
import { indicatorScope, type Found } from './Found';
import { lookupVersions } from './lookupVersions';
import { mexicanDay } from '../../domain/mexicanDay';

/** Cells that the lists of suppliers in one request may have together. */
const MAX_SPILLED_CELLS = 1_000_000;

/** Where lookups find what they are asked. */
export interface LookupSources {
  readonly suppliers: {
    readonly definition: ListDefinition;
    readonly backend: ListBackend;
    readonly finder: SupplierFinder;
  };
  /** Every list whose version is told, suppliers included. */
  readonly lists: readonly { readonly id: ListId; readonly backend: ListBackend }[];
  readonly statistics: {
    versions(): Promise<ReadonlyMap<string, string>>;
    series(indicator: string, version: string): Promise<readonly Observation[]>;
  };
  readonly clock: () => Date;
}

/** Answers what custom functions ask, all questions of a request together. What one asks wrongly only it hears of. */
export function serviceLookups({ suppliers, lists, statistics, clock }: LookupSources): Lookups {
  const versionsNow = () =>
    lookupVersions({ lists, indicatorVersions: () => statistics.versions(), today: mexicanDay(clock()) });

  async function ask(questions: readonly Question[]): Promise<LookupAnswer> {
    if (questions.length > MAX_QUESTIONS) {
      throw new ListError('too-large', {
        es: `Envíe a lo sumo ${MAX_QUESTIONS} preguntas a la vez.`,
        en: `Send at most ${MAX_QUESTIONS} questions at a time.`,
      });
    }
    // Versions come first: data that changes meanwhile is then newer than its version says, and is asked for again.
    const versions = await versionsNow();
    const series = await seriesFor(questions, (indicator) => versions[indicatorScope(indicator)]);
    const plants = questions.filter((question): question is SupplierQuestion => question.ask === 'supplier');
    const plantAnswers = (await answerSupplier(suppliers.finder, suppliers.definition, plants)).values();
    const surroundings: SuppliersSurroundings = {
      ...suppliers,
      today: mexicanDay(clock()),
      statesOf,
      budget: { cells: MAX_SPILLED_CELLS },
    };
    const spills = new Map<string, Promise<Found>>();
    const found: Found[] = [];
    for (const question of questions) {
      switch (question.ask) {
        case 'observation':
        case 'share':
          found.push(answerStatistics(question, (indicator) => series.get(indicator) ?? NO_SERIES));
          break;
        case 'supplier': {
          const next = plantAnswers.next();
          if (next.done !== true) found.push(next.value);
          break;
        }
        case 'suppliers': {
          const key = JSON.stringify(question);
          const spill = spills.get(key) ?? answerSuppliers(surroundings, question);
          spills.set(key, spill);
          found.push(await spill);
          break;
        }
      }
    }
    const used = new Set(found.flatMap(({ scopes }) => scopes));
    return {
      versions: Object.fromEntries(Object.entries(versions).filter(([scope]) => used.has(scope))),
      answers: found.map(({ answer }) => answer),
      scopes: found.map(({ scopes }) => scopes),
    };
  }

  async function seriesFor(
    questions: readonly Question[],
    versionOf: (indicator: string) => string | undefined,
  ): Promise<ReadonlyMap<string, IndicatorSeries>> {
    const found = new Map<string, IndicatorSeries>();
    for (const question of questions) {
      if (question.ask !== 'observation' && question.ask !== 'share') continue;
      const reading = readIndicator(question.indicator);
      if (!reading.ok || found.has(reading.indicator.id)) continue;
      const { id } = reading.indicator;
      const version = versionOf(id);
      if (version === undefined) found.set(id, NO_SERIES);
      else {
        const observations = await statistics.series(id, version);
        const thisYear = mexicanDay(clock()).slice(0, 4);
        const past = observations.filter(({ period }) => yearOf(period) <= thisYear);
        found.set(id, {
          observations,
          upToNow: past.length === observations.length ? observations : past,
          known: true,
        });
      }
    }
    return found;
  }

  return { ask, versions: versionsNow };
}

const NO_SERIES: IndicatorSeries = { observations: [], upToNow: [], known: false };

/** List codes of the states of a region, a state or the nation in any spelling that statistics know. */
function statesOf(text: string): readonly string[] | null {
  const reading = readPlace(text);
  return reading.ok ? (reading.place.states?.map((code) => code.slice('MX-'.length)) ?? null) : null;
}
