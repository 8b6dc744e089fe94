/** Where a list stands, as readers are told. */
export interface Revision {
  readonly list: string;
  readonly epoch: string;
  readonly revision: number;
}

type Listener = (revision: Revision) => void;

/** Other nodes write to the same database: what they did is noticed by looking. */
const LOOK_EVERY_MS = 2_000;

/**
 * Tells listeners when a list has come further. It looks only while somebody listens, after every publish of this service and
 * now and then for those of others; a look that fails is made up for by the next one.
 */
export class RevisionFeed {
  private readonly listeners = new Set<Listener>();
  private readonly told = new Map<string, string>();
  private timer: NodeJS.Timeout | null = null;
  private looking = false;
  private again = false;

  constructor(private readonly read: () => Promise<readonly Revision[]>) {}

  /** Tells where every list stands, then every step; the returned function ends it. */
  async listen(listener: Listener): Promise<() => void> {
    for (const revision of await this.read()) listener(revision);
    this.listeners.add(listener);
    this.timer ??= setInterval(() => {
      this.look();
    }, LOOK_EVERY_MS).unref();
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.close();
    };
  }

  look(): void {
    if (this.listeners.size === 0) return;
    this.again = this.looking;
    if (!this.looking) void this.lookOnce();
  }

  close(): void {
    if (this.timer !== null) clearInterval(this.timer);
    this.timer = null;
  }

  private async lookOnce(): Promise<void> {
    this.looking = true;
    try {
      for (const revision of await this.read()) this.tell(revision);
    } catch {
      // The next look tells the same; requests meet and report the failure themselves.
    } finally {
      this.looking = false;
      if (this.again) this.look();
    }
  }

  private tell(revision: Revision): void {
    const mark = `${revision.epoch}:${revision.revision}`;
    if (this.told.get(revision.list) === mark) return;
    this.told.set(revision.list, mark);
    for (const listener of this.listeners) listener(revision);
  }
}
