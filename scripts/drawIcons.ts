/** Draws the icons of assets/*.svg as PNG in the sizes that the manifest names. Run after changing an SVG; the PNGs are committed. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { launchChromium } from '../test/support/chromium';

const SIZES = [16, 32, 64, 80, 128];
const ICONS = ['icon', 'insert', 'refresh', 'publish', 'pane'];
const assets = path.join(__dirname, '..', 'assets');

async function drawIcons(): Promise<void> {
  const browser = await launchChromium();
  try {
    for (const icon of ICONS) {
      const svg = readFileSync(path.join(assets, `${icon}.svg`), 'utf8');
      for (const size of SIZES) {
        const page = await browser.newPage({ viewport: { width: size, height: size } });
        await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
        await page.screenshot({ path: path.join(assets, `${icon}-${size}.png`), omitBackground: true });
        await page.close();
      }
    }
  } finally {
    await browser.close();
  }
}

void drawIcons();
