import type { Bilingual } from '../../language';
import { looseKey } from '../../rows/looseKey';

/** What a column of a bill of materials can hold. */
export type BillFieldId =
  | 'part'
  | 'description'
  | 'supplier'
  | 'state'
  | 'hs'
  | 'value'
  | 'currency'
  | 'unit'
  | 'value_unit'
  | 'origin'
  | 'cert_from'
  | 'cert_to'
  | 'deduction'
  | 'deduction_kind'
  | 'document'
  | 'recoverable'
  | 'warehouse_km'
  | 'statement_nc'
  | 'statement_vnm'
  | 'statement_free'
  | 'credit'
  | 'intermediate'
  | 'regional_price';

/** How the cells of a column are read and shown; `money` is in the money of the lines. */
export type BillFieldKind = 'text' | 'money' | 'number' | 'date' | 'yes-no';

export interface BillField {
  readonly id: BillFieldId;
  readonly heading: Bilingual;
  readonly kind: BillFieldKind;
  /** Other headings, in both languages; without accents and in any case they are the same. */
  readonly aliases: readonly string[];
}

const field = (
  id: BillFieldId,
  kind: BillFieldKind,
  es: string,
  en: string,
  ...aliases: readonly string[]
): BillField => ({ id, kind, heading: { es, en }, aliases });

/** Every field, in the order in which a bill of materials shows them: what it is, what it costs, where it comes from, what may be taken out. */
export const billFields: readonly BillField[] = [
  field(
    'part',
    'text',
    'Número de parte',
    'Part number',
    'No. de parte',
    'Núm. de parte',
    'Parte',
    'Part',
    'Part no.',
    'Clave',
    'SKU',
    'Material',
    'Número de material',
    'Material number',
    'Componente',
    'Component',
    'Item',
    'Artículo',
  ),
  field(
    'description',
    'text',
    'Descripción',
    'Description',
    'Descripción del material',
    'Material description',
    'Descripción de la parte',
    'Part description',
    'Nombre',
    'Name',
  ),
  field(
    'supplier',
    'text',
    'Proveedor',
    'Supplier',
    'Nombre del proveedor',
    'Supplier name',
    'Vendor',
    'Vendedor',
    'Razón social',
  ),
  field(
    'state',
    'text',
    'Estado de la planta',
    'Plant state',
    'Estado',
    'State',
    'Entidad',
    'Entidad federativa',
    'Estado del proveedor',
    'Supplier state',
  ),
  field(
    'hs',
    'text',
    'Fracción arancelaria',
    'HS code',
    'Fracción',
    'HS',
    'HTS',
    'HTS code',
    'Código HS',
    'Código arancelario',
    'Tariff code',
    'Tariff item',
    'Subpartida',
    'Subheading',
    'SA',
    'NICO',
    'TIGIE',
  ),
  field(
    'value',
    'money',
    'Valor',
    'Value',
    'Valor del material',
    'Material value',
    'Valor total',
    'Total value',
    'Importe',
    'Amount',
    'Costo',
    'Cost',
    'Costo total',
    'Total cost',
    'Monto',
    'Extended cost',
    'Costo extendido',
    'Valor de transacción',
    'Transaction value',
  ),
  field('currency', 'text', 'Moneda', 'Currency', 'Divisa', 'Curr', 'Currency code', 'Clave de moneda'),
  field(
    'unit',
    'text',
    'Unidad',
    'Unit',
    'UM',
    'UOM',
    'UdM',
    'Unidad de medida',
    'Unit of measure',
    'Unidad del material',
    'Material unit',
  ),
  field(
    'value_unit',
    'text',
    'Unidad del valor',
    'Value unit',
    'Unidad del bien',
    'Unit of the good',
    'Por',
    'Per',
    'Valor por',
    'Value per',
  ),
  field(
    'origin',
    'text',
    'Origen',
    'Origin',
    'Originario',
    'Originating',
    'País de origen',
    'Country of origin',
    'País',
    'Country',
    'COO',
    'Condición de origen',
    'Origin status',
    'Es originario',
    'Is originating',
  ),
  field(
    'cert_from',
    'date',
    'Certificado desde',
    'Certificate from',
    'Vigencia desde',
    'Valid from',
    'Inicio de vigencia',
    'Validity start',
    'Periodo desde',
    'Blanket period from',
    'Certificado inicio',
  ),
  field(
    'cert_to',
    'date',
    'Certificado hasta',
    'Certificate to',
    'Vigencia hasta',
    'Valid to',
    'Valid until',
    'Fin de vigencia',
    'Validity end',
    'Periodo hasta',
    'Blanket period to',
    'Vencimiento',
    'Expiry',
    'Expiration',
    'Vencimiento del certificado',
    'Certificate expiry',
  ),
  field(
    'deduction',
    'money',
    'Deducción',
    'Deduction',
    'Monto deducible',
    'Deductible amount',
    'Deducciones',
    'Deductions',
  ),
  field(
    'deduction_kind',
    'text',
    'Tipo de deducción',
    'Deduction kind',
    'Deduction type',
    'Concepto de deducción',
    'Clase de deducción',
  ),
  field(
    'document',
    'text',
    'Documento',
    'Document',
    'Documento de la deducción',
    'Deduction document',
    'Soporte',
    'Evidence',
    'Comprobante',
    'Proof',
  ),
  field(
    'recoverable',
    'yes-no',
    'Recuperable',
    'Recoverable',
    'Impuesto recuperable',
    'Recoverable duty',
    'Diferido o recuperable',
    'Deferred or recoverable',
    'IMMEX',
  ),
  field(
    'warehouse_km',
    'number',
    'Km al almacén',
    'Warehouse km',
    'Distancia al almacén',
    'Distance to warehouse',
    'Km del almacén a la planta',
    'Kilómetros al almacén',
  ),
  field(
    'statement_nc',
    'money',
    'CN declarado',
    'Stated NC',
    'Costo neto declarado',
    'Stated net cost',
    'CN del proveedor',
    "Supplier's NC",
    'Supplier NC',
    'Costo neto del proveedor',
    'Supplier net cost',
  ),
  field('statement_vnm', 'money', 'VMN declarado', 'Stated VNM', 'VMN del proveedor', "Supplier's VNM", 'Supplier VNM'),
  field('statement_free', 'money', 'Monto libre de VMN', 'Amount free of VNM', 'Libre de VMN', 'Free of VNM'),
  field('credit', 'yes-no', 'Crédito', 'Credit', 'Nota de crédito', 'Credit note', 'Es crédito', 'Is credit'),
  field(
    'intermediate',
    'yes-no',
    'Intermedio designado',
    'Designated intermediate',
    'Material intermedio',
    'Intermediate material',
    'Intermedio',
    'Intermediate',
  ),
  field(
    'regional_price',
    'money',
    'Precio regional',
    'Regional price',
    'Precio de proveedor regional',
    'Regional supplier price',
    'Cotización regional',
    'Regional quote',
  ),
];

const byId = new Map(billFields.map((each) => [each.id, each]));

/** A field by its id. */
export function billField(id: BillFieldId): BillField {
  const found = byId.get(id);
  if (found === undefined) throw new RangeError(`no field ${id}`);
  return found;
}

const byKey = new Map(
  billFields.flatMap((each) =>
    [each.id, each.heading.es, each.heading.en, ...each.aliases].map((text) => [looseKey(text), each] as const),
  ),
);

/** Headings of a column that says where a material comes from, not whether it originates. */
const COUNTRY_HEADINGS: ReadonlySet<string> = new Set(
  ['País de origen', 'Country of origin', 'País', 'Country', 'COO'].map(looseKey),
);

const LONGEST_HEADING = 200;
const PARENTHESES = /\([^()]*\)|\[[^[\]]*\]/g;

/**
 * The field that a heading means, by its id, heading or alias in either language; null when none does.
 *
 * Case, accents, punctuation and spaces do not matter; what stands in parentheses, such as `Valor (MXN)`, is left aside.
 */
export function matchBillHeading(heading: string): BillField | null {
  if (heading.length > LONGEST_HEADING) return null;
  return byKey.get(looseKey(heading)) ?? byKey.get(looseKey(heading.replace(PARENTHESES, ' '))) ?? null;
}

/** Whether a heading stands for a country; beside a column that says whether a material originates, it has nothing to add. */
export function isCountryHeading(heading: string): boolean {
  return COUNTRY_HEADINGS.has(looseKey(heading)) || COUNTRY_HEADINGS.has(looseKey(heading.replace(PARENTHESES, ' ')));
}
