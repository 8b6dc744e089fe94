import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseTree } from 'custom-functions-metadata';
import { z } from 'zod';
import { functionTable } from '../../src/functions';
import { allHelp } from '../../src/functions/help/allHelp';

const parameter = z.looseObject({
  name: z.string(),
  description: z.string(),
  optional: z.boolean().optional(),
  customEnumId: z.string().optional(),
});
const functionMetadata = z.looseObject({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  parameters: z.array(parameter),
});
const metadata = z.looseObject({
  functions: z.array(functionMetadata),
  enums: z.array(z.looseObject({ id: z.string() })),
});

export type FunctionsMetadata = z.infer<typeof metadata>;

const folder = path.resolve(__dirname, '../../src/functions/families');
/** The fixed lists of codes that several families take; the generator reads one source at a time. */
const CODES = 'codes.ts';

/**
 * Metadata of the custom functions for Excel: the English one from the doc comments, the Spanish one with the texts of
 * `src/functions/help`. `addinUrl` is where the help pages are served from.
 */
export function functionsMetadata(addinUrl: string): { en: FunctionsMetadata; es: FunctionsMetadata } {
  const base = metadata.parse({ allowCustomDataForDataTypeAny: true, ...ofAllFamilies() });
  return { en: inLanguage(base, 'en', addinUrl), es: inLanguage(base, 'es', addinUrl) };
}

/** Every file of the folder is a family; the table says which of its functions are in the product. */
function ofAllFamilies(): { functions: readonly unknown[]; enums: readonly unknown[] } {
  const source = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
  const inProduct = new Set(functionTable.map(({ id }) => id));
  const codes = source(CODES);
  const parsed = readdirSync(folder)
    .filter((name) => name !== CODES)
    .sort()
    .map((name) => parseTree(`${codes}\n${source(name)}`, name));
  const errors = parsed.flatMap(({ extras }) => extras.flatMap((extra) => extra.errors));
  if (errors.length > 0) throw new Error(`functions metadata: ${errors.join('; ')}`);
  const functions = parsed.flatMap((family) => family.functions.filter(({ id }) => inProduct.has(id)));
  const taken = new Set(functions.flatMap(({ parameters }) => parameters.map(({ customEnumId }) => customEnumId)));
  const enums = new Map(parsed.flatMap((family) => family.enums.map((each) => [each.id, each])));
  return { functions, enums: [...enums.values()].filter(({ id }) => taken.has(id)) };
}

function inLanguage(base: FunctionsMetadata, language: 'es' | 'en', addinUrl: string): FunctionsMetadata {
  return {
    ...base,
    // A cell with an error must reach the function, which answers it with a sentence instead of failing the whole range.
    allowErrorForDataTypeAny: true,
    functions: base.functions.map((item) => {
      const help = allHelp.find(({ id }) => id === item.id);
      if (!help || help.parameters.length !== item.parameters.length)
        throw new Error(`help of ${item.id} does not fit its parameters`);
      return {
        ...item,
        helpUrl: `${addinUrl}/help/${language}/${item.id}.html`,
        description: language === 'es' ? help.description : item.description,
        parameters: item.parameters.map((each, index) => ({
          ...each,
          description: language === 'es' ? (help.parameters[index] ?? '') : each.description,
        })),
      };
    }),
  };
}
