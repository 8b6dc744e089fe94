import { commands } from './commands';
import type { CommandsPort } from './CommandsPort';

/** What Excel hands to the code of a ribbon button; the button stays busy until `completed`. */
export interface CommandEvent {
  completed(): void;
}

/** Excel's own way of tying a button to code, such as `Office.actions.associate`. */
export type Associate = (name: string, run: (event: CommandEvent) => void) => void;

/** Ties every ribbon button to its code. A button is always released, and what goes wrong is always shown. */
export function registerCommands(associate: Associate, port: CommandsPort): void {
  for (const [name, command] of Object.entries(commands)) {
    associate(name, (event) => void run(command, port, event));
  }
}

async function run(
  command: (port: CommandsPort) => Promise<void>,
  port: CommandsPort,
  event: CommandEvent,
): Promise<void> {
  try {
    await command(port).catch((error: unknown) => port.fail(error));
  } finally {
    event.completed();
  }
}
