/** Whether a person is typing into a cell; requests that may wait do so here. */
export class CellEditing {
  private active = false;
  private readonly waiting = new Set<() => void>();

  get isActive(): boolean {
    return this.active;
  }

  start(): void {
    this.active = true;
  }

  end(): void {
    this.active = false;
    for (const go of this.waiting) go();
    this.waiting.clear();
  }

  /** Resolves true when editing ends, false when it has not within the time. */
  ended(within: number): Promise<boolean> {
    if (!this.active) return Promise.resolve(true);
    return new Promise((resolve) => {
      const go = (): void => {
        clearTimeout(timer);
        resolve(true);
      };
      const timer = setTimeout(() => {
        this.waiting.delete(go);
        resolve(false);
      }, within);
      this.waiting.add(go);
    });
  }
}
