import type { Configuration } from 'webpack';

/** What every build has in common: TypeScript without type checks, a cache on disk, little output. */
export function base(mode: 'production' | 'development', name: string): Configuration;
