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

  /**
   * Tells where every list stands, then every step, until `left`. It listens before it reads, so that nothing announced meanwhile is
   * missed; a step is told once, and never one that is behind what was told.
   */
  async listen(listener: Listener, left: AbortSignal): Promise<void> {
    if (left.aborted) return;
    const tell = onlyForward(listener);
    this.listeners.add(tell);
    const leave = () => {
      this.listeners.delete(tell);
      if (this.listeners.size === 0) this.close();
    };
    left.addEventListener('abort', leave, { once: true });
    this.timer ??= setInterval(() => {
      this.look();
    }, LOOK_EVERY_MS).unref();
    try {
      const revisions = await this.read();
      if (this.listeners.has(tell)) for (const revision of revisions) tell(revision);
    } catch (cause) {
      left.removeEventListener('abort', leave);
      leave();
      throw cause;
    }
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
    for (const listener of this.listeners) {
      try {
        listener(revision);
      } catch {
        // A reader who cannot be told, such as one whose connection broke, must not keep the revision from the others.
      }
    }
  }
}

/** Passes on what is further than before; an epoch that was left does not come back. */
function onlyForward(listener: Listener): Listener {
  const told = new Map<string, { readonly epoch: string; readonly revision: number; readonly left: Set<string> }>();
  return (revision) => {
    const { list, epoch } = revision;
    const before = told.get(list);
    if (before?.left.has(epoch) || (before?.epoch === epoch && revision.revision <= before.revision)) return;
    const left = before?.left ?? new Set<string>();
    if (before !== undefined && before.epoch !== epoch) left.add(before.epoch);
    told.set(list, { epoch, revision: revision.revision, left });
    listener(revision);
  };
}
