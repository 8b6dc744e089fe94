import type { Bilingual, Language } from '../../domain/language';
import { callFunction, CellError, connectFunctions, functionTable, type FunctionServices } from '../../functions';
import type { FunctionBlock } from '../../functions';
import type { FunctionCall, FunctionResult, GridValue } from '../../grid/Grid';
import { createNodeGrid } from '../../grid/nodeGrid';
import { CliError } from '../CliError';
import { errorMeanings } from './errorMeanings';
import { formulaProblem } from './formulaProblem';

/** What a formula gives: one value, or a block when it spills. */
export type Evaluated = GridValue | readonly (readonly GridValue[])[];

const MOST_ARGUMENTS = 30;
/** Excel's own limit. */
const LONGEST_FORMULA = 8_192;

/**
 * Evaluates one formula in an empty workbook, with the CBO functions and ordinary ones. Rejects with a `CliError` that
 * carries the sentence of the error when the result, or a cell of it, is one.
 */
export async function evaluateFormula(
  formula: string,
  services: FunctionServices,
  language: Language,
): Promise<Evaluated> {
  const text = readFormula(formula);
  connectFunctions(services);
  const sentences = new Map<string, Bilingual>();
  const grid = createNodeGrid();
  try {
    grid.useFunctions(
      functionTable.map(({ id }) => ({
        name: `CBO.${id}`,
        minArguments: 0,
        maxArguments: MOST_ARGUMENTS,
        description: id,
        parameters: [],
      })),
      (call) => invoke(call, sentences, language),
    );
    const sheet = grid.activeSheet();
    grid.write({ sheet, row: 0, column: 0, rows: 1, columns: 1 }, [[{ formula: text }]]);
    await grid.settled();
    const block = grid.spill(sheet, 0, 0) ?? { sheet, row: 0, column: 0, rows: 1, columns: 1 };
    const values = grid.values(block);
    const single = block.rows === 1 && block.columns === 1;
    for (const [row, line] of values.entries()) {
      for (const [column, value] of line.entries()) {
        const meaning = typeof value === 'string' ? errorMeanings.get(value) : undefined;
        if (typeof value !== 'string' || !meaning) continue;
        throw cellFailure(value, single ? NOWHERE : placeIn(row + 1, column + 1), sentences.get(value) ?? meaning);
      }
    }
    return single ? (values[0]?.[0] ?? null) : values;
  } finally {
    grid.dispose();
  }
}

function readFormula(formula: string): string {
  const text = formula.trim();
  if (!/^=\s*\S/.test(text)) {
    throw new CliError({
      es: "Escriba una fórmula que empiece con =, por ejemplo '=CBO.RVC(1000,280)'.",
      en: "Write a formula that starts with =, such as '=CBO.RVC(1000,280)'.",
    });
  }
  if (text.length > LONGEST_FORMULA) {
    const length = String(text.length);
    throw new CliError({
      es: `La fórmula tiene ${length} caracteres; caben ${String(LONGEST_FORMULA)}.`,
      en: `The formula has ${length} characters; ${String(LONGEST_FORMULA)} fit.`,
    });
  }
  const problem = formulaProblem(text.slice(1));
  if (problem) throw new CliError(problem);
  return text;
}

function cellFailure(error: string, place: Bilingual, { es, en }: Bilingual): CliError {
  return new CliError({ es: `${error}${place.es}: ${es}`, en: `${error}${place.en}: ${en}` });
}

const NOWHERE = { es: '', en: '' };

/** Where in an answer of several cells the error stands. */
function placeIn(row: number, column: number): Bilingual {
  return {
    es: ` (fila ${String(row)}, columna ${String(column)} del resultado)`,
    en: ` (row ${String(row)}, column ${String(column)} of the result)`,
  };
}

/** Calls one of our functions; `sentences` keeps the first sentence that came with each kind of error. */
function invoke(
  call: FunctionCall,
  sentences: Map<string, Bilingual>,
  language: Language,
): FunctionResult | Promise<FunctionResult> {
  const answer = callFunction(call.name.replace(/^CBO\./, ''), call.arguments);
  const result = (block: FunctionBlock): FunctionResult => {
    const values = block.map((row) =>
      row.map((cell): GridValue => {
        if (!(cell instanceof CellError)) return cell;
        if (!sentences.has(cell.code)) sentences.set(cell.code, cell.sentence);
        return cell.code;
      }),
    );
    const [first] = block[0] ?? [];
    if (values.length !== 1 || values[0]?.length !== 1) return { ok: true, value: values };
    if (first instanceof CellError) return { ok: false, error: first.code, message: first.sentence[language] };
    return { ok: true, value: values[0][0] ?? null };
  };
  return answer instanceof Promise ? answer.then(result) : result(answer);
}
