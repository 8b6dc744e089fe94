/**
 * Takes the picture of the README: the preview's linked table with the Catalogue beside it, in Spanish, at 1440×900.
 *
 *     npm run build && node -r tsx/cjs scripts/screenshot.ts
 *
 * Writes docs/preview.png. Needs a Chromium; CHROMIUM_PATH names one where it is not found.
 */
import path from 'node:path';
import { startPreview } from '../test/support/preview';

const PICTURE = path.join(__dirname, '..', 'docs', 'preview.png');

async function takePicture(): Promise<void> {
  const preview = await startPreview();
  try {
    const book = await preview.open({ user: 'ana', viewport: { width: 1440, height: 900 } });
    await book.pane.getByText('220 proveedores').waitFor();
    await book.grid.evaluate((grid) => grid.settled());
    // The grid draws what it calculated in its next frames.
    await book.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    await book.page.screenshot({ path: PICTURE });
  } finally {
    await preview.close();
  }
}

takePicture().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
