import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const FOLDER = join(__dirname, 'bench');
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length));

/** `npm run bench -- NAME` runs `scripts/bench/NAME.ts`. */
async function main(): Promise<void> {
  const [name = ''] = process.argv.slice(2);
  if (!/^[\w-]+$/.test(name) || !existsSync(join(FOLDER, `${name}.ts`))) {
    console.error(`Name one benchmark: ${names.join(', ')}`);
    process.exitCode = 1;
    return;
  }
  // Through require, so that the loader of TypeScript that started this script takes the file.
  const { run } = createRequire(__filename)(join(FOLDER, `${name}.ts`)) as { readonly run: () => Promise<void> };
  await run();
}

main().then(
  // office.js keeps timers of its own, so the process would not end by itself.
  () => process.exit(),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
