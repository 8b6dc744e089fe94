import type { Routes } from './ServiceApp';
import { health } from './routes/health';
import { edits } from './routes/edits';
import { events } from './routes/events';
import { lists } from './routes/lists';
import { lookups } from './routes/lookups';
import { rows } from './routes/rows';
import { people } from './routes/people';
import { statistics } from './routes/statistics';
import { versions } from './routes/versions';

/** Everything the service answers below `/api/v1`, from who one is to what one may do. */
export const routes: readonly Routes[] = [health, people, lists, rows, edits, events, statistics, versions, lookups];
