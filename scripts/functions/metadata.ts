import path from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { z } from 'zod';
import { allHelp } from '../../src/functions/help/allHelp';

const parameter = z.looseObject({ name: z.string(), description: z.string(), optional: z.boolean().optional() });
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

const families = ['content', 'readiness', 'identity', 'statistics', 'suppliers'].map((name) =>
  path.resolve(__dirname, '../../src/functions/families', `${name}.ts`),
);

/**
 * Metadata of the custom functions for Excel: the English one from the doc comments, the Spanish one with the texts of
 * `src/functions/help`. `addinUrl` is where the help pages are served from.
 */
export async function functionsMetadata(addinUrl: string): Promise<{ en: FunctionsMetadata; es: FunctionsMetadata }> {
  const generated = await generateCustomFunctionsMetadata(families);
  if (generated.errors.length > 0) throw new Error(`functions metadata: ${generated.errors.join('; ')}`);
  const base = metadata.parse(JSON.parse(generated.metadataJson));
  return { en: inLanguage(base, 'en', addinUrl), es: inLanguage(base, 'es', addinUrl) };
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
