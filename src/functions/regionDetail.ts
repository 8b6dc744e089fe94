import type { RegionalShare } from '../domain/content/regionalPurchases';
import type { DetailRow } from './detail';

/** What a share of purchases consists of, row by row: the first rows are always there, then one block per column that was given. */
export function regionDetail(answer: RegionalShare): readonly DetailRow[] {
  const { region, share, shareAtMost, coverage, total, inRegion, outside, unknownState } = answer;
  const { sourcing, resellers, intracompany, deep, strictShare } = answer;
  return [
    {
      label: { es: 'Participación de la región', en: 'Share of the region' },
      value: share,
      note: { es: 'Por el estado de la planta que embarca.', en: 'By the state of the plant that ships.' },
    },
    {
      label: { es: 'Participación máxima posible', en: 'Highest possible share' },
      value: shareAtMost,
      note: {
        es: 'Si todo lo desconocido viniera de la región.',
        en: 'If all that is unknown came from the region.',
      },
    },
    {
      label: { es: 'Cobertura', en: 'Coverage' },
      value: coverage,
      note: { es: 'Parte del importe con estado conocido.', en: 'Part of the amount whose state is known.' },
    },
    { label: { es: 'Importe total', en: 'Total amount' }, value: total },
    { label: { es: 'En la región', en: 'In the region' }, value: inRegion },
    { label: { es: 'Fuera de la región', en: 'Outside the region' }, value: outside },
    { label: { es: 'Estado desconocido', en: 'State unknown' }, value: unknownState },
    { label: { es: 'Región', en: 'Region' }, value: region.name },
    ...(sourcing === null
      ? []
      : [
          {
            label: { es: 'Proveeduría regional', en: 'Regional sourcing' },
            value: sourcing.share,
            note: { es: 'Por el domicilio fiscal del vendedor.', en: "By the seller's fiscal domicile." },
          },
          {
            label: { es: 'Cobertura de la proveeduría', en: 'Coverage of sourcing' },
            value: sourcing.coverage,
          },
        ]),
    ...(resellers === null
      ? []
      : [
          { label: { es: 'Importaciones revendidas', en: 'Resold imports' }, value: resellers.value },
          { label: { es: 'Reventa sin marcar', en: 'Resale not marked' }, value: resellers.unmarked },
          {
            label: { es: 'Participación sin reventa', en: 'Share without resale' },
            value: resellers.shareWithout,
            note: {
              es: 'La reventa queda en el total y fuera de la región.',
              en: 'Resale stays in the total and out of the region.',
            },
          },
        ]),
    ...(intracompany === null
      ? []
      : [
          {
            label: { es: 'Compras a la misma empresa', en: 'Purchases within the company' },
            value: intracompany.value,
          },
          { label: { es: 'Misma empresa sin marcar', en: 'Same company not marked' }, value: intracompany.unmarked },
          {
            label: { es: 'Participación sin la misma empresa', en: 'Share without the same company' },
            value: intracompany.shareWithout,
            note: { es: 'Fuera del total y de la región.', en: 'Out of the total and of the region.' },
          },
        ]),
    ...(deep === null
      ? []
      : [
          {
            label: { es: 'Participación con profundidad', en: 'Share with depth' },
            value: deep.share,
            note: {
              es: 'Σ importe × participación regional del proveedor ÷ total.',
              en: "Σ amount × the supplier's regional share ÷ total.",
            },
          },
          { label: { es: 'Importe sin esa participación', en: 'Amount without that share' }, value: deep.unknownShare },
        ]),
    ...(resellers === null && intracompany === null && deep === null
      ? []
      : [
          {
            label: { es: 'Participación estricta', en: 'Strict share' },
            value: strictShare,
            note: {
              es: 'Con todo lo anterior a la vez; es la que da REGIONSHARE con las mismas columnas.',
              en: 'With all of the above at once; what REGIONSHARE gives for the same columns.',
            },
          },
        ]),
  ];
}
