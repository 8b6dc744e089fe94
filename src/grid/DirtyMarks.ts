import { ActiveDirtyManagerService } from '@univerjs/engine-formula';

/** How a command says what it makes dirty. */
export type DirtyMark = NonNullable<ReturnType<ActiveDirtyManagerService['get']>>;

/**
 * What each command makes dirty. Univer's own trigger asks through `get`, waits 100 ms after every command and cannot be
 * suspended; it is told that nothing gets dirty, and `Calculation` starts the passes instead.
 */
export class DirtyMarks extends ActiveDirtyManagerService {
  override get(): undefined {
    return undefined;
  }

  made(commandId: string): DirtyMark | undefined {
    return super.get(commandId);
  }
}
