import { DOES_NOT_APPLY, known, NO_POINTS, type Points } from '../Answer';
import { codeIn, codesIn, numberIn, yesIn } from '../readAnswer';
import { certificateIsValid } from '../certificateIsValid';
import type { Criterion } from '../Rubric';
import { bestCertificate } from './bestCertificate';
import { piecewise } from './piecewise';
import type { Question } from './Question';
import { regionalDemand } from './regionalDemand';
import { requiredAssessments } from './requiredAssessments';
import { share } from './share';
import { steps } from './steps';

/** Points of one criterion; unknown and not applicable stay what they are, never zero. */
export function scoreCriterion(criterion: Criterion, question: Question): Points {
  if (criterion.naWhen === 'infosecNotRequired' && yesIn(question.answer('infosec_requerida')) !== true) {
    return DOES_NOT_APPLY;
  }
  const answer = question.answer(criterion.field);
  if (answer.kind === 'na') return notApplicable(criterion, question);
  if (answer.kind === 'unknown' && criterion.fn.type !== 'requiredCqi') return NO_POINTS;
  const { fn, field } = criterion;
  switch (fn.type) {
    case 'piecewise':
    case 'steps':
    case 'yearsSince': {
      const number = numberIn(answer);
      if (number === null) return notNumber(field, question);
      if (fn.type === 'piecewise') return known(piecewise(fn.points, number));
      if (fn.type === 'steps') return known(steps(fn.dir, fn.steps, fn.else, number));
      const years = Number(question.asOf.slice(0, 4)) - number;
      return years < 0 ? inTheFuture(field, question) : known(piecewise(fn.then.points, years));
    }
    case 'map': {
      const code = codeIn(answer)?.toUpperCase() ?? null;
      if (code !== null && criterion.treatAsUnknown?.includes(code) === true) return NO_POINTS;
      const points = code !== null && Object.hasOwn(fn.map, code) ? fn.map[code] : undefined;
      return points === undefined ? notListed(field, Object.keys(fn.map), question) : known(points);
    }
    case 'share': {
      const codes = codesIn(answer);
      return codes === null ? notListed(field, fn.of, question) : known(share(fn.of, codes));
    }
    case 'demand': {
      const codes = codesIn(answer);
      return codes === null
        ? NO_POINTS
        : known(regionalDemand(question.rubric.data.params.demandedProcesses, codes, fn));
    }
    case 'certmap': {
      const certificates = question.certificates(field);
      return certificates === null ? NO_POINTS : bestCertificate(fn.map, fn.expired, certificates, question.asOf);
    }
    case 'hasCert': {
      const certificates = question.certificates(field);
      if (certificates === null) return NO_POINTS;
      const codes = typeof fn.code === 'string' ? [fn.code] : fn.code;
      return known(
        certificates.some((one) => codes.includes(one.code) && certificateIsValid(one, question.asOf)) ? fn.yes : fn.no,
      );
    }
    case 'requiredCqi': {
      const processes = codesIn(question.answer(fn.processField));
      if (processes === null) return NO_POINTS;
      const { specialProcesses } = question.rubric.data.params;
      return requiredAssessments(specialProcesses, processes, question.certificates(field), question.asOf);
    }
  }
}

/** Only what the rubric makes conditional can be not applicable: writing "n/a" everywhere must not raise the coverage. */
function notApplicable(criterion: Criterion, { note }: Question): Points {
  if (criterion.naWhen !== undefined) return DOES_NOT_APPLY;
  note(
    criterion.field,
    'always-applies',
    `«${criterion.es}» aplica a toda planta; "n/a" cuenta como dato faltante.`,
    `"${criterion.en}" applies to every plant; "n/a" counts as a missing datum.`,
  );
  return NO_POINTS;
}

function notNumber(field: string, { note }: Question): Points {
  note(
    field,
    'not-a-number',
    'Se espera un número; cuenta como dato faltante.',
    'A number is expected; it counts as a missing datum.',
  );
  return NO_POINTS;
}

function inTheFuture(field: string, { note }: Question): Points {
  note(
    field,
    'in-the-future',
    'El año es posterior a la fecha de evaluación; cuenta como dato faltante.',
    'The year is after the day of the assessment; it counts as a missing datum.',
  );
  return NO_POINTS;
}

function notListed(field: string, codes: readonly string[], { note }: Question): Points {
  const list = codes.join(', ');
  note(
    field,
    'not-listed',
    `Se espera uno de: ${list}; cuenta como dato faltante.`,
    `One of these is expected: ${list}; it counts as a missing datum.`,
  );
  return NO_POINTS;
}
