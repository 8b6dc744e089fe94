/** Path of a Chromium for the browser tests, or null. CHROMIUM_PATH names one; else it is looked for where browsers usually are. */
const { existsSync } = require('node:fs');

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

module.exports = function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  const known = [...(named ? [named] : []), ...places].find((place) => existsSync(place));
  if (known) return known;
  const { chromium } = require('playwright-core');
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
};
