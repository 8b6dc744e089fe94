/** Runs something later, in milliseconds; the answer calls it off. The environment's timers, or a test's. */
export type Schedule = (milliseconds: number, run: () => void) => () => void;

export interface GatherOptions<Item> {
  readonly schedule: Schedule;
  /** Items depart when none came for so long … */
  readonly quietMs: number;
  /** … and at the latest after so long, as soon as a place is free. */
  readonly longestMs: number;
  /** Most items that depart together. */
  readonly largest: number;
  /** Most departures under way at once. */
  readonly places: number;
  /** Always settles. */
  readonly send: (items: readonly Item[]) => Promise<void>;
}

export interface Gatherer<Item> {
  add(item: Item): void;
  /** Nothing departs before this was called once. */
  open(): void;
}

/** Gathers items that come one by one so that they travel together, however long the stream of them lasts. */
export function gatherItems<Item>(options: GatherOptions<Item>): Gatherer<Item> {
  let gathered: Item[] = [];
  let opened = false;
  let watching = false;
  let due = false;
  let seen = 0;
  let waited = 0;
  let underWay = 0;

  function watch(): void {
    if (watching) return;
    watching = true;
    options.schedule(options.quietMs, () => {
      watching = false;
      waited += options.quietMs;
      due = gathered.length === seen || waited >= options.longestMs;
      seen = gathered.length;
      if (due) depart();
      else watch();
    });
  }

  function depart(): void {
    while (opened && underWay < options.places && gathered.length > 0 && (due || gathered.length >= options.largest)) {
      const items = gathered.slice(0, options.largest);
      gathered = gathered.slice(options.largest);
      underWay += 1;
      void options.send(items).finally(() => {
        underWay -= 1;
        depart();
      });
    }
    if (gathered.length > 0) return;
    due = false;
    seen = 0;
    waited = 0;
  }

  return {
    add: (item) => {
      gathered.push(item);
      if (gathered.length >= options.largest) depart();
      if (gathered.length > 0 && !due) watch();
    },
    open: () => {
      opened = true;
      depart();
    },
  };
}
