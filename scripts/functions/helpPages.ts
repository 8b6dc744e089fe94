import { allHelp } from '../../src/functions/help/allHelp';
import type { FunctionHelp, HelpExample } from '../../src/functions/help/FunctionHelp';
import type { FunctionsMetadata } from './metadata';

type Language = 'es' | 'en';

const words = {
  es: {
    title: 'Funciones de Eslabón',
    parameters: 'Argumentos',
    optional: 'opcional',
    definition: 'Qué es',
    rule: 'Regla',
    source: 'Fuente',
    examples: 'Ejemplos para pegar',
    shows: 'muestra',
    errors: 'Errores y qué hacer',
    all: 'Todas las funciones',
    other: 'In English',
  },
  en: {
    title: 'Eslabón functions',
    parameters: 'Arguments',
    optional: 'optional',
    definition: 'What it is',
    rule: 'Rule',
    source: 'Source',
    examples: 'Examples to paste',
    shows: 'shows',
    errors: 'Errors and what to do',
    all: 'All functions',
    other: 'En español',
  },
};

const style = `
:root { color-scheme: light dark; --accent: #0f6b5c; --line: #8884; }
@media (prefers-color-scheme: dark) { :root { --accent: #5fd1bd; } }
body { font: 16px/1.55 "Segoe UI", system-ui, sans-serif; max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.5rem; margin: .5rem 0; } h2 { font-size: 1.05rem; margin: 1.6rem 0 .4rem; }
pre { overflow-x: auto; padding: .5rem .8rem; border: 1px solid var(--line); border-radius: 6px; tab-size: 24; }
code, pre { font-family: "Cascadia Mono", Consolas, monospace; } a { color: var(--accent); }
.call { font-size: 1.1rem; padding: .6rem .8rem; border: 1px solid var(--line); border-radius: 6px; overflow-wrap: anywhere; }
dt { font-weight: 600; } dd { margin: 0 0 .5rem; } nav { display: flex; gap: 1rem; flex-wrap: wrap; font-size: .9rem; }
li { margin: .25rem 0; }`;

export interface HelpPage {
  /** Path below the add-in's address, such as `help/es/RVC.html`. */
  readonly path: string;
  readonly html: string;
}

/** One page per function and language, and an index of each language. */
export function helpPages(metadata: Readonly<Record<Language, FunctionsMetadata>>): readonly HelpPage[] {
  return (['es', 'en'] as const).flatMap((language) => [
    { path: `help/${language}/index.html`, html: indexPage(language, metadata[language]) },
    ...allHelp.map((help) => ({
      path: `help/${language}/${help.id}.html`,
      html: functionPage(language, metadata[language], help),
    })),
  ]);
}

function functionPage(language: Language, metadata: FunctionsMetadata, help: FunctionHelp): string {
  const word = words[language];
  const item = metadata.functions.find(({ id }) => id === help.id);
  if (!item) throw new Error(`no metadata of ${help.id}`);
  const call = `=CBO.${help.id}(${item.parameters.map((each) => (each.optional === true ? `[${each.name}]` : each.name)).join(', ')})`;
  const text = help[language];
  const parameters = item.parameters
    .map(
      (each) =>
        `<dt><code>${escape(each.name)}</code>${each.optional === true ? ` (${word.optional})` : ''}</dt><dd>${escape(each.description)}</dd>`,
    )
    .join('');
  const examples = help.examples
    .map(({ formula, shows }) => `<li><code>${escape(formula)}</code>${shown(shows, language)}</li>`)
    .join('');
  return page(
    language,
    `CBO.${help.id}`,
    `<nav><a href="index.html">${word.all}</a><a href="../${language === 'es' ? 'en' : 'es'}/${help.id}.html">${word.other}</a></nav>
<h1>CBO.${help.id}</h1><p>${escape(item.description)}</p><p class="call"><code>${escape(call)}</code></p>
<h2>${word.parameters}</h2><dl>${parameters}</dl>
<h2>${word.definition}</h2><p>${escape(text.definition)}</p>
<h2>${word.rule}</h2><p>${escape(text.rule)}</p>
${examples === '' ? '' : `<h2>${word.examples}</h2><ul>${examples}</ul>`}
<h2>${word.errors}</h2><ul>${text.errors.map((each) => `<li>${escape(each)}</li>`).join('')}</ul>
<h2>${word.source}</h2><p>${escape(text.source)}</p>`,
  );
}

/** What an example gives, as a block where it spills. */
function shown(shows: HelpExample['shows'], language: Language): string {
  const text = typeof shows === 'string' ? shows : shows[language];
  if (text === '') return '';
  const tag = text.includes('\n') ? 'pre' : 'code';
  return ` ${words[language].shows} <${tag}>${escape(text)}</${tag}>`;
}

function indexPage(language: Language, metadata: FunctionsMetadata): string {
  const word = words[language];
  const items = allHelp
    .map(({ id }) => metadata.functions.find((each) => each.id === id))
    .map((item) =>
      item ? `<dt><a href="${item.id}.html">CBO.${item.id}</a></dt><dd>${escape(item.description)}</dd>` : '',
    )
    .join('');
  return page(
    language,
    word.title,
    `<nav><a href="../${language === 'es' ? 'en' : 'es'}/index.html">${word.other}</a></nav><h1>${word.title}</h1><dl>${items}</dl>`,
  );
}

function page(language: Language, title: string, body: string): string {
  return `<!doctype html>
<html lang="${language === 'es' ? 'es-MX' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} · Eslabón</title><style>${style}</style></head><body>${body}</body></html>
`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
