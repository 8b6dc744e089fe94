/** As much of `Excel.RequestContext` as it takes to turn events off and on. */
interface Switchable {
  readonly runtime: { enableEvents: boolean };
  sync(): Promise<unknown>;
}

/** Other add-ins, and our own handlers, are not told of bulk writes; they are told again afterwards in any case. */
export async function withoutEvents<T>(context: Switchable, work: () => Promise<T>): Promise<T> {
  context.runtime.enableEvents = false;
  await context.sync();
  let result: T;
  try {
    result = await work();
  } catch (cause) {
    // What went wrong first is what a person is told, even when Excel does not answer any more.
    await eventsOn(context).catch(() => undefined);
    throw cause;
  }
  await eventsOn(context);
  return result;
}

async function eventsOn(context: Switchable): Promise<void> {
  context.runtime.enableEvents = true;
  await context.sync();
}
