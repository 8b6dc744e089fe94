/** Where small texts are kept on this computer between sessions. */
export interface KeptTexts {
  load(key: string): Promise<string | null>;
  save(key: string, text: string): Promise<void>;
  erase(key: string): Promise<void>;
}

/**
 * The add-in's storage, apart for each partition that Excel keeps apart (Excel on the web shows one add-in inside
 * several sites, and they must not read each other's).
 */
export function officeTexts(): KeptTexts {
  // The partition is only there on Excel on the web.
  const partition = (Office.context.partitionKey as string | undefined) ?? '';
  const own = (key: string) => `${partition}eslabon:${key}`;
  const { storage } = OfficeRuntime;
  return {
    load: (key) => storage.getItem(own(key)),
    save: (key, text) => storage.setItem(own(key), text),
    erase: (key) => storage.removeItem(own(key)),
  };
}
