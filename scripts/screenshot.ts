/**
 * Takes the pictures of the README, in Spanish, at 1440×900: the preview's linked table with the Catalogue beside it, and a content sheet.
 *
 *     npm run build && node -r tsx/cjs scripts/screenshot.ts
 *
 * Writes docs/preview.png and docs/content.png. Needs a Chromium; CHROMIUM_PATH names one where it is not found.
 */
import path from 'node:path';
import { startPreview } from '../test/support/preview';
import type { PreviewBook } from '../test/support/PreviewBook';

const DOCS = path.join(__dirname, '..', 'docs');

async function takePictures(): Promise<void> {
  const preview = await startPreview();
  try {
    const book = await preview.open({ user: 'ana', viewport: { width: 1440, height: 900 } });
    await book.pane.getByText('220 proveedores').waitFor();
    await picture(book, 'preview.png');
    await book.goTo('Contenido');
    await book.pane.getByRole('checkbox', { name: 'Con filas de ejemplo' }).check();
    await book.pane.getByRole('button', { name: 'Agregar hoja de contenido' }).click();
    await book.pane.getByText('Se agregó la hoja').waitFor();
    await picture(book, 'content.png');
  } finally {
    await preview.close();
  }
}

async function picture(book: PreviewBook, file: string): Promise<void> {
  await book.grid.evaluate((grid) => grid.settled());
  // The grid draws what it calculated in its next frames, and pictures of charts after it.
  await book.page.waitForTimeout(SETTLING_MS);
  await book.page.screenshot({ path: path.join(DOCS, file) });
}

const SETTLING_MS = 1_500;

takePictures().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
