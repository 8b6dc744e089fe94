import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack, { type Configuration } from 'webpack';
import { base } from '../../../webpack.config.js';

/** Builds the harness page's script into a folder of its own and answers the folder; removing it is the caller's. */
export async function buildHarness(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'eslabon-pane-'));
  const configuration: Configuration = {
    ...base('development', 'pane-harness'),
    devtool: false,
    entry: { pane: path.join(__dirname, 'main.tsx') },
    output: { path: folder, filename: '[name].js' },
  };
  const compiler = webpack(configuration);
  await new Promise<void>((resolve, reject) => {
    compiler.run((failure, stats) => {
      compiler.close(() => {
        if (failure) reject(failure);
        else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
        else resolve();
      });
    });
  });
  return folder;
}
