import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import packageJson from '../../package.json';
import { commands } from '../../src/commands/commands';

const root = path.join(__dirname, '..', '..');
const file = path.join(root, 'manifest.xml');
const xml = readFileSync(file, 'utf8');
const ADDRESS = 'https://localhost:3000/';

const all = (pattern: RegExp): string[] => [...xml.matchAll(pattern)].map((match) => match[1] ?? '');
const once = (values: readonly string[]): string[] => [...new Set(values)].toSorted();

/** Files besides the icons that the build puts at the add-in's address. */
const BUILT = [
  'functions-es-MX.json',
  'functions.json',
  'help/en/index.html',
  'help/es/index.html',
  'runtime.html',
  'runtime.js',
];

describe('manifest.xml', () => {
  it('is read by Microsoft’s own reader as a Spanish task pane add-in for Excel', async () => {
    const info = await OfficeAddinManifest.readManifestFile(file);
    assert.match(info.id ?? '', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    assert.equal(info.displayName, 'Eslabón');
    assert.equal(info.defaultLocale, 'es-MX');
    assert.equal(info.officeAppType, 'TaskPaneApp');
    assert.deepEqual(info.hosts, ['Workbook']);
    assert.equal(info.permissions, 'ReadWriteDocument');
    assert.ok(info.supportUrl);
  });

  it('carries the version of the package', () => {
    assert.equal(all(/<Version>([^<]+)</g)[0], `${packageJson.version}.0`);
  });

  it('asks for the requirement sets that the code is written for', () => {
    const sets = [...xml.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(([, name, version]) => [
      name,
      version,
    ]);
    assert.deepEqual(sets, [
      ['SharedRuntime', '1.1'],
      ['CustomFunctionsRuntime', '1.3'],
      ['ExcelApi', '1.14'],
    ]);
  });

  it('has one page for the shared runtime, kept alive', () => {
    assert.deepEqual(all(/<Runtime resid="([^"]+)" lifetime="long"/g), ['Runtime.Url']);
    const pages = once(all(/(https:[^"]*\.html)"/g)).filter((page) => !page.startsWith(`${ADDRESS}help/`));
    assert.deepEqual(pages, [`${ADDRESS}runtime.html`]);
    assert.match(xml, /<Namespace resid="Functions.Namespace" \/>/);
    assert.match(xml, /<bt:String id="Functions.Namespace" DefaultValue="CBO">/);
  });

  it('names no resource that is missing, and has none that nothing names', () => {
    const named = once(all(/resid="([^"]+)"/g));
    const defined = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
    assert.deepEqual(named, once(defined));
    assert.equal(defined.length, new Set(defined).size, 'an id is defined twice');
  });

  it('has every text in Spanish and in English, short enough for Excel', () => {
    const texts = [
      ...xml.matchAll(
        /<bt:String id="([^"]+)" DefaultValue="([^"]+)">\s*<bt:Override Locale="en-US" Value="([^"]+)" \/>/g,
      ),
    ];
    assert.equal(texts.length, all(/<bt:(String) /g).length);
    for (const [, id = '', es = '', en = ''] of texts) {
      const longest = /\.(Tip|Description)$/.test(id) ? 250 : 125;
      assert.ok(es.length <= longest && en.length <= longest, id);
    }
    for (const element of ['DisplayName', 'Description', 'SupportUrl']) {
      assert.match(xml, new RegExp(`<${element} DefaultValue="[^"]+">\\s*<Override Locale="en-US" Value="[^"]+"`));
    }
  });

  it('has icons of the sizes it says', () => {
    const icons = once(all(/"(https:[^"]+\.png)"/g));
    assert.ok(icons.length >= 16);
    for (const icon of icons) {
      const png = readFileSync(path.join(root, icon.slice(ADDRESS.length)));
      const size = Number(/-(\d+)\.png$/.exec(icon)?.[1]);
      assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [size, size], icon);
    }
    for (const [, size, id] of xml.matchAll(/<bt:Image size="(\d+)" resid="([^"]+)"/g)) {
      assert.ok(id?.endsWith(`.${size ?? ''}`), `${id ?? ''} at ${size ?? ''}`);
    }
    assert.ok(existsSync(path.join(root, 'assets', 'icon-128.png')));
  });

  it('points only at the add-in’s own address, at files that the build makes', () => {
    const addresses = once(
      all(/"(https?:\/\/[^"]+)"/g).filter(
        (url) => !url.startsWith('http://schemas.') && !url.startsWith('http://www.w3.org/'),
      ),
    );
    for (const address of addresses) assert.ok(address.startsWith(ADDRESS), address);
    const files = addresses.map((address) => address.slice(ADDRESS.length)).filter((one) => !one.endsWith('.png'));
    assert.deepEqual(files, BUILT);
  });

  it('has a button for each command, in the order of the commands', () => {
    const controls = all(/<Control xsi:type="Button" id="Eslabon\.(\w+)"/g);
    assert.deepEqual(controls, Object.keys(commands));
    const functions = all(/<FunctionName>(\w+)</g);
    for (const name of functions) assert.ok(name in commands, name);
    assert.match(xml, /<Action xsi:type="ShowTaskpane">/);
  });
});
