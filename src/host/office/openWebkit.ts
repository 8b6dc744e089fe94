/** Calls a function of the add-in's page by its dotted path, such as `OSF.ScriptMessaging.agaveHostCallback`. */
export type CallPage = (path: string, callbackId: string, payload: unknown) => void;

/**
 * Puts the channel of Excel for Mac into a page and answers the way back. Depends on nothing around it, so that it can also be sent to
 * a browser as text.
 */
export function openWebkit(page: object, receive: (message: string) => void): CallPage {
  const postMessage = (message: unknown): void => {
    if (typeof message === 'string') receive(message);
  };
  Reflect.set(page, 'webkit', { messageHandlers: { Agave: { postMessage } } });
  return (path, callbackId, payload) => {
    setTimeout(() => {
      let self: unknown = undefined;
      let value: unknown = page;
      for (const name of path.split('.')) {
        self = value;
        value = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
      }
      if (typeof value === 'function') Reflect.apply(value, self, [callbackId, payload]);
    }, 0);
  };
}
