import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { officeTypes } from '../../src/host/officeTypes';
import { REQUIREMENT_SETS } from '../../src/host/requirementSets';

const TYPES = require.resolve('@types/office-js/index.d.ts');
const GAPS = path.join(__dirname, 'gaps.json');

/** Not on the wire, or every add-in has its own. */
const NOT_ASKED = ['RequestContext', 'context', 'load', 'toJSON', 'set', 'items'];

/** The looks of all parts of a chart are one type of the host. */
const CHART_FORMAT = /^Chart(?:Area|Series|Point|Axis|AxisTitle|DataLabel|Gridlines|Legend|Title|PlotArea)Format$/;

interface Gaps {
  /** Types of which the host has nothing. */
  readonly types: readonly string[];
  /** What the host lacks of the others, events aside. */
  readonly members: Readonly<Record<string, readonly string[]>>;
}

const newest = Number(REQUIREMENT_SETS['excelapi']?.split('.')[1]);

/** The members of ExcelApi up to the version that the host declares, by the name of their type. */
function membersOfApi(): ReadonlyMap<string, readonly string[]> {
  const source = ts.createSourceFile(TYPES, readFileSync(TYPES, 'utf8'), ts.ScriptTarget.Latest, true);
  const found = new Map<string, readonly string[]>();
  const inSet = (member: ts.ClassElement): boolean => {
    const version = /Api set: ExcelApi 1\.(\d+)/.exec(member.getFullText(source))?.[1];
    return version !== undefined && Number(version) <= newest;
  };
  const visit = (node: ts.Node): void => {
    if (ts.isClassDeclaration(node) && node.name !== undefined) {
      const names = node.members.flatMap((member) => {
        const name = member.name !== undefined && ts.isIdentifier(member.name) ? member.name.text : '';
        const skipped = name === '' || NOT_ASKED.includes(name) || /^on[A-Z]/.test(name) || !inSet(member);
        return skipped ? [] : [name];
      });
      if (names.length > 0 && !NOT_ASKED.includes(node.name.text))
        found.set(node.name.text, [...new Set(names)].sort());
      return;
    }
    ts.forEachChild(node, visit);
  };
  const excel = source.statements.find((one) => ts.isModuleDeclaration(one) && one.name.text === 'Excel');
  assert.ok(excel, 'the types name Excel');
  visit(excel);
  return found;
}

function gapsOfHost(): Gaps {
  const own = new Map(officeTypes.all().map((type) => [type.name, type]));
  const types: string[] = [];
  const members: Record<string, readonly string[]> = {};
  for (const [name, asked] of [...membersOfApi()].sort(([a], [b]) => a.localeCompare(b))) {
    const type = own.get(CHART_FORMAT.test(name) ? 'ChartFormat' : name);
    const lacking = type === undefined ? asked : asked.filter((member) => !type.offers(member));
    if (type === undefined) types.push(name);
    else if (lacking.length > 0) members[name] = lacking;
  }
  return { types, members };
}

describe('What the host lacks of the ExcelApi version that it declares', () => {
  it('is what gaps.json lists, no more and no less', () => {
    const listed: unknown = JSON.parse(readFileSync(GAPS, 'utf8'));
    assert.deepEqual(gapsOfHost(), listed);
  });
});
