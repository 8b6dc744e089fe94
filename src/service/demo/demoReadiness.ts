import type { Fields } from '../../domain/rows/Field';
import { DEMO_DAY } from './demoCertificates';
import type { SeededRandom } from './SeededRandom';

const NEEDS: readonly string[] = [
  'capacitacion',
  'maquinaria',
  'vinculacion',
  'certificacion',
  'calidad_operativa',
  'logistica_digital',
  'finanzas',
];

/**
 * What an in-depth evaluation finds out about a plant. Better plants have better figures, with noise, and about one
 * field in twelve stays unknown, as it does in real evaluations.
 *
 * @param quality from 0 (weak plant) to 1 (excellent one).
 */
export function demoReadiness(quality: number, random: SeededRandom): Fields {
  const level = (): number => Math.min(1, Math.max(0, quality + random.decimal(-0.15, 0.15, 3)));
  const from = (worst: number, best: number, decimals = 0): number =>
    Number((worst + (best - worst) * level()).toFixed(decimals));
  const grade = <Code>(codes: readonly [Code, ...Code[]]): Code =>
    codes[Math.min(codes.length - 1, Math.floor(level() * codes.length))] ?? codes[0];

  const found: Fields = {
    core_tools: random.some(['APQP', 'FMEA', 'MSA', 'PPAP', 'SPC'], from(0, 5)),
    auditoria_proceso: grade([
      'SIN_AUDITORIA',
      'CLIENTE_NO',
      'VDA63_C',
      'CLIENTE_COND',
      'VDA63_B',
      'CLIENTE_OK',
      'VDA63_A',
    ]),
    ppap_nivel: grade(['NINGUNO', '1', '2', '3', '3']),
    edad_equipo_anios: from(24, 4, 1),
    cpk_min: from(0.85, 1.9, 2),
    metrologia: grade(['NINGUNA', 'BASICA', 'BASICA', 'CMM', 'CMM', 'LAB17025']),
    tolerancia_mm: from(0.2, 0.01, 3),
    ppm: Math.max(0, Math.round(900 * (1 - level()) ** 2.2)),
    otd_pct: from(82, 100, 1),
    flete_premium_pct: from(2.2, 0.1, 1),
    oee_pct: from(42, 86, 1),
    utilizacion_pct: random.decimal(55, 97, 1),
    capacidad_anual: random.integer(4, 180) * 10_000,
    turnos: random.integer(1, 3),
    mmog: grade(['NO_REALIZADA', 'NO_REALIZADA', 'C', 'B', 'A']),
    sistemas: grade(['NINGUNO', 'ERP', 'ERP_EDI']),
    rotacion_mensual_pct: from(7, 1.2, 1),
    horas_capacitacion: from(4, 44),
    competencias_pct: from(8, 85),
    mejora_continua: grade(['NINGUNA', '5S', 'KAIZEN']),
    altman_z2: from(0.7, 4.5, 2),
    opinion_sat: quality < 0.3 && random.chance(0.2) ? 'NEGATIVA' : 'POSITIVA',
    lista_69b: false,
    dependencia_cliente_pct: from(78, 25),
    exportacion_pct: from(0, 55),
    clientes_auto: from(0, 7),
    nivel_cadena: grade(['SIN_AUTO', 'INDIRECTO', 'T3', 'T2', 'T2', 'T1']),
    objetivo_suministro: random.pick(['DIRECTO_T1_OEM', 'DIRECTO_T2', 'DIRECTO_T2', 'INDIRECTO']),
    dias_respuesta_rfq: from(12, 2),
    saq5_pct: from(20, 92),
    infosec_requerida: random.chance(0.2),
    vcr_pct: random.decimal(45, 92, 1),
    necesidades: random.some(NEEDS, random.integer(1, 3)),
    pieza_max_mm: `${random.integer(2, 24) * 100}x${random.integer(2, 14) * 100}x${random.integer(1, 8) * 100}`,
    fecha_actualizacion: evaluationDay(random),
  };
  return Object.fromEntries(
    Object.entries(found).filter(([field]) => ALWAYS_FOUND.has(field) || !random.chance(1 / 12)),
  );
}

const ALWAYS_FOUND: ReadonlySet<string> = new Set(['fecha_actualizacion', 'ppm', 'otd_pct', 'cpk_min']);

function evaluationDay(random: SeededRandom): string {
  return new Date(Date.parse(DEMO_DAY) - random.integer(20, 560) * 86_400_000).toISOString().slice(0, 10);
}
