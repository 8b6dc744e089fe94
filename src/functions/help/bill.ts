import type { FunctionHelp } from './FunctionHelp';

const regulations = {
  es: 'T-MEC, artículos 4.5 a 4.11 y apéndice del anexo 4-B; Reglamentaciones Uniformes, secciones 7 a 9 y 13 a 15. Qué líneas conviene reemplazar y qué encabezados se reconocen es nuestro.',
  en: 'USMCA, Articles 4.5 to 4.11 and Appendix to Annex 4-B; Uniform Regulations, sections 7 to 9 and 13 to 15. Which lines are best replaced and which headings are recognised is ours.',
};

export const contentHelp: FunctionHelp = {
  id: 'CONTENT',
  description:
    'Contenido regional de una lista de materiales: veredicto, VCR, umbral, qué lo cambiaría y cada problema con su línea y columna.',
  parameters: [
    'Encabezados de la lista de materiales, en español o inglés.',
    'Sus líneas, con las mismas columnas.',
    'Valor de transacción (TV) o costo neto (NC) del bien, en la moneda de las líneas.',
    'Parte: vehículo, tabla (A1, A2, B, C, D, E) o código HS.',
    'Método: NC o TV; la base debe ser del mismo método.',
    'Fecha en que se aplica la regla y en que deben estar vigentes los certificados.',
    'Dos columnas para una tabla con otros encabezados: su encabezado y el dato que es; en blanco, la columna no se usa.',
    'Total de materiales en libros, para compararlo con las líneas.',
    'Sus propios umbrales: un rango con los encabezados Parte, Medida, Método, Desde, Porcentaje, Fuente.',
    'Para qué es la parte: LIGHT (vehículo ligero), HEAVY (camión pesado) o AFTERMARKET (refacción); resuelve códigos HS que están en varias tablas.',
    'Último día del régimen de transición alternativo aprobado al productor, o del 50 % de una planta nueva o reacondicionada (PLANTPERIOD).',
    'VERDADERO si la regla del producto ofrece el valor de transacción, FALSO si no; se pide con TV en las tablas A1 a E.',
  ],
  es: {
    definition:
      'Suma la lista de materiales línea por línea, según su origen documentado, y compara el contenido con el umbral de la fecha. Da cinco columnas: etiqueta, valor, dónde, explicación y código. Primero, siempre en este orden: VERDICT (Cumple VCR, No cumple VCR, No se sabe o Sin veredicto), RVC, THRESHOLD, MARGIN, BASE, VNM, UNKNOWN_ORIGIN, ORIGINATING, RVC_IF_DOCUMENTED, ROOM, REGIONAL_PRICE, LINES, RULES y RULES_AS_OF. Después, las líneas que conviene reemplazar (REPLACE) y lo que se encontró, con su línea y columna. Encabezados que se reconocen, con o sin acentos: Número de parte, Descripción, Proveedor, Estado de la planta, Fracción arancelaria, Valor, Moneda, Unidad (en que se cuenta el material; no influye), Unidad del valor (igual en todas las líneas), Origen, Certificado desde, Certificado hasta, Deducción, Tipo de deducción, Documento, Recuperable, Km al almacén, CN declarado, VMN declarado, Monto libre de VMN, Crédito, Intermedio designado, Precio regional.',
    rule: 'VCR = (base − VMN) ÷ base, comparado exactamente. VMN = valor de las líneas no originarias y sin origen documentado, menos lo deducible con documento (Flete, Impuestos, Agente aduanal, Merma), o lo que declara el proveedor. Una línea es originaria si dice Originario y su certificado cubre la fecha; sin columna Certificado desde basta su último día. Un país no es un origen: una línea que dice México, Estados Unidos o Canadá solo se toma como originaria, con una nota, si un certificado cubre la fecha. Solo se acumula lo producido en la región: en una línea de otro país la declaración no se usa. Por costo neto, una declaración de CN y VMN pone el CN del proveedor en la base en lugar del precio, y nunca más que el precio; el monto libre de VMN se resta del precio. Por valor de transacción solo cuenta el VMN declarado. Valor es el de toda la línea, por unidad del bien, no el precio unitario del material. Intermedio designado: Sí es un material que el productor hace y designa; si dice Originario, lo es por determinación propia, sin certificado; en blanco o con un país, no. El número de parte de un material designado dice que la línea está dentro de él: su valor ya va en el de ese material y no se cuenta otra vez. «Sí; número de parte» es uno designado dentro de otro, lo que no se permite cuando ambos están sujetos a VCR. Para cumplir se reemplazan primero las líneas mayores; la base queda como está y cada línea reemplazada cuesta su Precio regional o, si no lo hay, lo de hoy.',
    source: regulations.es,
    errors: [
      'Sin veredicto: hay errores. Cada uno dice su línea y columna: texto en lugar de número, valor negativo sin Crédito, celda de Valor con error (en Origen, la línea cuenta como no originaria), varias monedas o unidades del valor, una suma demasiado grande, dos columnas con el mismo dato, método que la regla no ofrece, base cero o negativa.',
      'No se sabe: falta la base, la fecha, la parte, el método o el valor de una línea no originaria (0 es como en blanco), o decir si la regla ofrece el valor de transacción (rule_has_tv). No es sí ni no.',
      'Excel de escritorio entrega una celda en blanco como 0: un Valor 0 deja el veredicto abierto en una línea que cuenta, pues un material que se recibe sin costo también se valora; en las demás columnas de números 0 es blanco. Si el VMN declarado es cero, escriba «ninguno».',
      '#VALUE!: las líneas no tienen las columnas de los encabezados, el mapeo no tiene dos columnas, o hay más de 200,000 líneas. Excel en la web entrega 5 MB por llamada: unas 10,000 líneas de 20 columnas.',
      'Si algo se repite en más de 100 líneas, se muestran las primeras y un renglón dice cuántas más hay.',
    ],
  },
  en: {
    definition:
      'Adds up the bill of materials line by line, by documented origin, and compares the content with the threshold of the date. It gives five columns: label, value, where, explanation and code. First, always in this order: VERDICT (Meets RVC, Does not meet RVC, Not known or No verdict), RVC, THRESHOLD, MARGIN, BASE, VNM, UNKNOWN_ORIGIN, ORIGINATING, RVC_IF_DOCUMENTED, ROOM, REGIONAL_PRICE, LINES, RULES and RULES_AS_OF. Then the lines best replaced (REPLACE) and what was found, with its line and column. Headings that are recognised: Part number, Description, Supplier, Plant state, HS code, Value, Currency, Unit (in which the material is counted; without influence), Value unit (the same in all lines), Origin, Certificate from, Certificate to, Deduction, Deduction kind, Document, Recoverable, Warehouse km, Stated NC, Stated VNM, Amount free of VNM, Credit, Designated intermediate, Regional price.',
    rule: 'RVC = (base − VNM) ÷ base, compared exactly. VNM = value of the lines that are non-originating or without documented origin, less what may be deducted with a document (Freight, Duty, Brokerage, Waste), or what the supplier states. A line is originating when it says Originating and its certificate covers the date; without a column Certificate from its last day is enough. A country is not an origin: a line that says Mexico, United States or Canada is only taken as originating, with a note, when a certificate covers the date. Only what was produced in the region is accumulated: in a line of another country the statement is not used. By net cost, a statement of NC and VNM puts the NC of the supplier into the base in place of the price, and never more than the price; the amount free of VNM is taken out of the price. By transaction value only the stated VNM counts. Value is that of the whole line, for one unit of the good, not the unit price of the material. Designated intermediate: Yes is a material that the producer makes and designates; when it says Originating, it is so by own determination, without a certificate; blank or with a country it is not. The part number of a designated material says that the line is inside of it: its value is already in the value of that material and is not counted again. “Yes; part number” is a designated one inside another, which is not allowed when both are subject to RVC. To meet the threshold the largest lines are replaced first; the base stays as it is and each replaced line costs its Regional price or, without one, what it costs today.',
    source: regulations.en,
    errors: [
      'No verdict: there are errors. Each names its line and column: text in place of a number, a negative value without Credit, a cell of Value with an error (in Origin, the line counts as non-originating), several currencies or units of the value, a sum that is too large, two columns with the same field, a method that the rule does not offer, a base of zero or less.',
      'Not known: the base, the date, the part, the method or the value of a non-originating line is missing (0 is as blank), or whether the rule offers transaction value (rule_has_tv). Neither yes nor no.',
      'Desktop Excel hands a blank cell over as 0: a Value of 0 leaves the verdict open in a line that counts, since a material that is received free of charge is valued too; in the other columns of numbers 0 is blank. If the stated VNM is zero, write “none”.',
      '#VALUE!: the lines do not have the columns of the headings, the mapping does not have two columns, or there are more than 200,000 lines. Excel on the web hands over 5 MB per call: some 10,000 lines of 20 columns.',
      'What stands in more than 100 lines is shown for the first ones, and one row says how many more there are.',
    ],
  },
  examples: [
    {
      formula:
        '=INDEX(CBO.CONTENT({"Número de parte","Valor","Origen"},{"EJE",250.4,"No originario"},1000,"A1","NC","2024-06-30"),1,2)',
      shows: { es: 'No cumple VCR', en: 'Does not meet RVC' },
    },
    {
      formula:
        '=INDEX(CBO.CONTENT({"Valor","Origen","Certificado desde","Certificado hasta"},{500,"Originario","2024-01-01","2024-12-31";280,"China","",""},1000,"A1","NC","2024-06-30"),2,2)',
      shows: '0.72',
    },
    {
      formula:
        '=INDEX(CBO.CONTENT({"Value","Origin","Deduction","Deduction kind","Document"},{280,"Non-originating",30,"Freight","F-1"},1000,"A1","NC","2024-06-30"),4,2)',
      shows: '0',
    },
    {
      formula:
        '=INDEX(CBO.CONTENT({"Value","Origin"},{280,"Non-originating"},1000,"8708.80","NC","2024-06-30",,,,"HEAVY"),3,2)',
      shows: '0.6',
    },
  ],
};

export const vnmHelp: FunctionHelp = {
  id: 'VNM',
  description:
    'Valor de los materiales no originarios (VMN) de una lista de materiales; lo que no tiene origen cuenta como no originario.',
  parameters: [
    'Valor de cada material, en una sola moneda.',
    'Origen de cada uno, en el mismo orden: Originario, No originario o en blanco.',
    'DOCUMENTED (si se omite): solo lo declarado originario. COUNTRY: también lo que viene de un país de la región, para una primera estimación.',
  ],
  es: {
    definition:
      'Suma el valor de los materiales que no se declaran originarios. Un país no es un origen: con DOCUMENTED, «México» cuenta como no originario; con COUNTRY, México, Estados Unidos y Canadá cuentan como originarios, lo que sirve para estimar y no para certificar.',
    rule: 'VMN = Σ valor de lo no originario + Σ valor de lo que no tiene origen. Los pares en blanco no cuentan; un 0 que cuenta es como un valor en blanco. Certificados, deducciones y declaraciones de proveedores: CBO.CONTENT.',
    source: 'Reglamentaciones Uniformes, secciones 7(4), 7(21) y 8(2). La base COUNTRY es nuestra.',
    errors: [
      '#VALUE!: un valor no es un número o es negativo (el mensaje dice la línea), los rangos no tienen el mismo número de celdas, la suma es demasiado grande, o la base de origen no es DOCUMENTED ni COUNTRY.',
      '#N/A: falta el valor de un material no originario o sin origen, o una celda trae un error.',
    ],
  },
  en: {
    definition:
      'Adds up the value of the materials that are not declared originating. A country is not an origin: with DOCUMENTED, “Mexico” counts as non-originating; with COUNTRY, Mexico, the United States and Canada count as originating, which is good for an estimate and not for a certificate.',
    rule: 'VNM = Σ value of what is non-originating + Σ value of what has no origin. Pairs of blanks do not count; a counted 0 is as a blank value. Certificates, deductions and statements of suppliers: CBO.CONTENT.',
    source: 'Uniform Regulations, sections 7(4), 7(21) and 8(2). The basis COUNTRY is ours.',
    errors: [
      '#VALUE!: a value is not a number or is negative (the message names the line), the ranges do not have the same number of cells, the sum is too large, or the basis is neither DOCUMENTED nor COUNTRY.',
      '#N/A: the value of a material that is non-originating or without origin is missing, or a cell holds an error.',
    ],
  },
  examples: [
    { formula: '=CBO.VNM({500;280;120},{"Originario";"China";""})', shows: '400' },
    { formula: '=CBO.VNM({500;280;120},{"MX";"CN";"Originating"},"COUNTRY")', shows: '280' },
  ],
};
