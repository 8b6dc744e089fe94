/** The two languages the product speaks; Spanish (es-MX) is the default. */
export type Language = 'es' | 'en';

/** A text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;
