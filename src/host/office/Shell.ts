import { uniqueId } from './uniqueId';
import type { Outlet } from './Outlet';

export interface RibbonState {
  readonly tabs: Map<string, boolean>;
  readonly buttons: Map<string, boolean>;
}

interface RunningCommand {
  readonly resolve: () => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** What surrounds the workbook: ribbon, task pane, document settings. */
export class Shell {
  /** Asked for through `Office.addin.showAsTaskpane` and `hide`. */
  paneVisible: boolean;
  /** Whether the add-in starts with the workbook: `Active` or `Inactive`. */
  startState = 'Inactive';
  /** Tabs shown and buttons enabled as the add-in last asked, by id. */
  readonly ribbon: RibbonState = { tabs: new Map(), buttons: new Map() };
  /** `Office.context.document.settings`: JSON text by name. */
  readonly documentSettings = new Map<string, string>();
  private readonly running = new Map<string, RunningCommand>();
  private readonly paneListeners = new Set<(visible: boolean) => void>();

  constructor(
    private readonly outlet: () => Outlet | null,
    options: { readonly paneVisible: boolean },
  ) {
    this.paneVisible = options.paneVisible;
  }

  onPane(listener: (visible: boolean) => void): () => void {
    this.paneListeners.add(listener);
    return () => this.paneListeners.delete(listener);
  }

  showPane(visible: boolean): void {
    this.paneVisible = visible;
    for (const listener of this.paneListeners) listener(visible);
  }

  /** Presses a ribbon button; resolves when the add-in says `event.completed()`, rejects when it does not in time. */
  runCommand(action: string, control = action, within = 60_000): Promise<void> {
    const outlet = this.outlet();
    if (outlet === null) return Promise.reject(new Error('No add-in is attached'));
    const id = uniqueId();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.running.delete(id);
        reject(new Error(`The command ${action} did not complete within ${within} ms`));
      }, within);
      this.running.set(id, { resolve, timer });
      outlet.command([id, action, JSON.stringify({ source: { id: control } })]);
    });
  }

  completeCommand(id: string): void {
    const command = this.running.get(id);
    if (command === undefined) return;
    clearTimeout(command.timer);
    this.running.delete(id);
    command.resolve();
  }
}
