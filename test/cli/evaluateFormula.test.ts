import assert from 'node:assert/strict';
import { CliError } from '../../src/cli/CliError';
import { evaluateFormula } from '../../src/cli/evaluate/evaluateFormula';
import { formulaProblem } from '../../src/cli/evaluate/formulaProblem';
import { jsonValue, showValue } from '../../src/cli/evaluate/showValue';
import type { FunctionServices } from '../../src/functions';
import { seedAsk } from '../support/seedAsk';

let asked = 0;

const services: FunctionServices = {
  ask: (question) => {
    asked += 1;
    return seedAsk(question);
  },
  peek: () => null,
  language: () => 'es',
  today: () => '2026-11-21',
};

describe('a formula on the command line', () => {
  for (const [formula, text, json] of [
    ['=CBO.THRESHOLD("A1","NC","2023-07-01")', '0.75', '0.75'],
    ['=CBO.QUALIFIES(0.7,0.175,"PASSENGER_VEHICLE","NC","2024-01-01")', 'TRUE', 'true'],
    ['=CBO.RVC(1000,280)', '0.72', '0.72'],
    ['=CBO.RVC({1000;2000},{280;1000})', '0.72\n0.5', '[[0.72],[0.5]]'],
    ['=CBO.STAT("exports","CBO",2024)', '122009.9', '122009.9'],
    ['=CBO.STAT("exports","CBO",2024)/2', '61004.95', '61004.95'],
    ['={1,2;3,4}', '1\t2\n3\t4', '[[1,2],[3,4]]'],
    ['={"a","b"}', 'a\tb', '[["a","b"]]'],
    ['=0.1+0.2', '0.3', '0.3'],
    ['=1/3', '0.333333333333333', '0.333333333333333'],
    ['="Querétaro"&"; ""(sí"', 'Querétaro; "(sí', '"Querétaro; \\"(sí"'],
    ['=1=2', 'FALSE', 'false'],
    ['=IF(TRUE,"")', '', '""'],
    ['  = 1 + 1 ', '2', '2'],
    ['=IFERROR(CBO.RVC("x",1),"sin dato")', 'sin dato', '"sin dato"'],
    ['=SUM(IFERROR(CBO.RVC({1000,"x"},{280,1}),0))', '0.72', '0.72'],
    ['=SUM({1,2;3,4})', '10', '10'],
  ] as const) {
    it(`${formula.trim()} is ${JSON.stringify(text)}`, async () => {
      const value = await evaluateFormula(formula, services, 'es');
      assert.equal(showValue(value), text);
      assert.equal(jsonValue(value), json);
    });
  }

  for (const [formula, sentence] of [
    ['=1/0', /^#DIV\/0!: La fórmula divide entre cero\.$/],
    ['=NOHAY(1)', /^#NAME\?: .*no existe/],
    ['=CBO.RVC("x",1)', /^#VALUE!: La base debe ser un número; se recibió «x»/],
    ['=CBO.RVC({1000;0},{280;1})', /^#VALUE! \(fila 2, columna 1 del resultado\): La base es cero/],
    ['=CBO.RVC(,1)', /^#N\/A: Falta la base/],
    ['=IFERROR(CBO.RVC("x",1),1/0)', /^#DIV\/0!: La fórmula divide entre cero/],
    ['=CBO.STAT("exports","CBO",1980)', /^#N\/A: No hay dato/],
    ['=NA()', /^#N\/A: No hay un valor/],
    ['=IF(', /incompleta.*«\)»/],
    ['=SUM({1,2)', /sobra «\)»/],
    ['=SUM({1,2', /incompleta.*«}»/],
    ['=(1))', /sobra «\)»/],
    ['=1+', /incompleta.*«\+»/],
    ['="abc', /incompleta.*comillas/],
    ['=SUM(1;2)', /separe los argumentos con comas/],
    ['1+1', /empiece con =/],
    ['=', /empiece con =/],
    ['', /empiece con =/],
    [`=${'1+'.repeat(5_000)}1`, /caben 8192/],
  ] as const) {
    it(`${formula.slice(0, 40)} is refused with a sentence in both languages`, async () => {
      await assert.rejects(evaluateFormula(formula, services, 'es'), (error) => {
        assert.ok(error instanceof CliError);
        assert.match(error.sentence.es, sentence);
        assert.ok(error.sentence.en.length > 10);
        return true;
      });
    });
  }

  it('asks nobody when its functions answer from their arguments alone', async () => {
    asked = 0;
    await evaluateFormula('=CBO.NETCOST(1000,1,2,3,4)', services, 'es');
    assert.equal(asked, 0);
    await evaluateFormula('=CBO.STAT("exports","CBO",2024)', services, 'es');
    assert.equal(asked, 1);
  });

  for (const complete of ['SUM(1,2)', '"a(b"&"c"', '{1,2;3,4}', "'Hoja 1'!A1", '50%', '-1', '"con "" comillas"']) {
    it(`${complete} is complete`, () => {
      assert.equal(formulaProblem(complete), null);
    });
  }
});
