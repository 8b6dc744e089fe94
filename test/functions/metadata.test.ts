import assert from 'node:assert/strict';
import { helpPages } from '../../scripts/functions/helpPages';
import { functionsMetadata, type FunctionsMetadata } from '../../scripts/functions/metadata';
import { functionTable } from '../../src/functions';

const ADDRESS = 'https://addin.example';

describe('the metadata of the functions', () => {
  let metadata: { en: FunctionsMetadata; es: FunctionsMetadata };

  before(() => {
    metadata = functionsMetadata(ADDRESS);
  });

  it('names exactly the functions of the table, in both languages', () => {
    const ids = functionTable.map(({ id }) => id).sort();
    assert.deepEqual(metadata.en.functions.map(({ id }) => id).sort(), ids);
    assert.deepEqual(metadata.es.functions.map(({ id }) => id).sort(), ids);
  });

  it('describes every function and parameter, differently in Spanish and English', () => {
    for (const english of metadata.en.functions) {
      const spanish = metadata.es.functions.find(({ id }) => id === english.id);
      assert.ok(spanish);
      assert.notEqual(spanish.description, english.description, english.id);
      english.parameters.forEach((parameter, index) => {
        const other = spanish.parameters[index];
        assert.ok(other);
        assert.equal(other.name, parameter.name);
        assert.ok(parameter.description.length > 2 && other.description.length > 2, `${english.id}.${parameter.name}`);
        assert.notEqual(other.description, parameter.description, `${english.id}.${parameter.name}`);
      });
    }
  });

  it('links a help page that exists for every function and language', () => {
    const pages = new Set(helpPages(metadata).map(({ path }) => `${ADDRESS}/${path}`));
    for (const item of [...metadata.en.functions, ...metadata.es.functions])
      assert.ok(pages.has(String(item.helpUrl)), item.id);
  });

  it('suggests the members of every fixed list of codes that a parameter takes', () => {
    const lists = new Map(metadata.en.enums.map((list) => [list.id, list]));
    const taken = new Set(
      metadata.en.functions.flatMap(({ parameters }) => parameters.map(({ customEnumId }) => customEnumId)),
    );
    taken.delete(undefined);
    assert.deepEqual([...lists.keys()].sort(), [...taken].sort());
    for (const id of ['Part', 'Method', 'Measure', 'StateForm', 'Inventory']) assert.ok(lists.has(id), id);
  });

  it('escapes what help pages show', () => {
    for (const { html, path } of helpPages(metadata)) assert.doesNotMatch(html, /<code>[^<]*"[^<]*<\/code>/, path);
  });
});
