declare function findChromium(): string | null;
export = findChromium;
