/** The one part of OfficeRuntime that the add-in uses; Microsoft's types for it come in a package of their own. */
declare namespace OfficeRuntime {
  const storage: {
    getItem(key: string): Promise<string | null>;
    setItem(key: string, value: string): Promise<void>;
    removeItem(key: string): Promise<void>;
  };
}
