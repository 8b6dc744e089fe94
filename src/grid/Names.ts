import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import type { Engine } from './Engine';
import type { FormulaText } from './FormulaText';
import type { GridName } from './Grid';

/**
 * A name that is always there: as soon as a workbook has no name left, the engine answers formulas with the deleted ones
 * still in place.
 */
const ALWAYS = '_eslabon';

/**
 * Defined names. The engine keeps formulas with their names resolved for the whole process: a formula text that another
 * grid of the process answers through a name of its own is answered the same way where that name does not exist. References without `=` in front are what the engine moves along when cells are inserted. */
export class Names {
  readonly #engine: Engine;
  readonly #text: FormulaText;

  constructor(engine: Engine, text: FormulaText) {
    this.#engine = engine;
    this.#text = text;
    const always = {
      id: ALWAYS,
      name: ALWAYS,
      formulaOrRefString: '=0',
      hidden: true,
      localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    };
    engine.run(SetDefinedNameMutation.id, { unitId: engine.unitId, ...always });
  }

  all(): GridName[] {
    return Object.values(this.#engine.get(IDefinedNamesService).getDefinedNameMap(this.#engine.unitId) ?? {})
      .filter((item) => item.id !== ALWAYS)
      .map((item) => ({
        name: item.name,
        scope:
          item.localSheetId === undefined || item.localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME
            ? null
            : item.localSheetId,
        formula: this.#text.shown(
          item.formulaOrRefString.startsWith('=') ? item.formulaOrRefString : `=${item.formulaOrRefString}`,
        ),
      }));
  }

  put(name: string, scope: string | null, formula: string): void {
    const id = nameId(name, scope);
    const stored = this.#text.stored(formula, scope ?? '', -1, -1);
    const localSheetId = scope ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
    const put = {
      id: SetDefinedNameMutation.id,
      params: {
        unitId: this.#engine.unitId,
        id,
        name,
        formulaOrRefString: isReference(stored) ? stored.slice(1) : stored,
        localSheetId,
      },
    };
    this.#engine.change([put], [this.#asNow(id)]);
  }

  delete(name: string, scope: string | null): void {
    const id = nameId(name, scope);
    const now = this.#engine.get(IDefinedNamesService).getValueById(this.#engine.unitId, id);
    if (!now) return;
    this.#engine.change(
      [{ id: RemoveDefinedNameMutation.id, params: { unitId: this.#engine.unitId, ...now } }],
      [this.#asNow(id)],
    );
  }

  #asNow(id: string) {
    const now = this.#engine.get(IDefinedNamesService).getValueById(this.#engine.unitId, id);
    return now
      ? { id: SetDefinedNameMutation.id, params: { unitId: this.#engine.unitId, ...now } }
      : {
          id: RemoveDefinedNameMutation.id,
          params: { unitId: this.#engine.unitId, id, name: '', formulaOrRefString: '' },
        };
  }
}

function nameId(name: string, scope: string | null): string {
  return `${scope ?? ''}!${name.toLowerCase()}`;
}

function isReference(formula: string): boolean {
  return /^=('[^']+'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/iu.test(formula);
}
