import type { Bilingual } from '../../domain/language';

/** What a help page says of one function in one language, beyond the description and parameters of the metadata. */
export interface HelpText {
  readonly definition: string;
  /** The formula or rule, in plain text. */
  readonly rule: string;
  /** Where the rule or the number comes from. */
  readonly source: string;
  /** When which error appears and what to do. */
  readonly errors: readonly string[];
}

export interface HelpExample {
  /** Can be pasted into a cell. */
  readonly formula: string;
  /** What the cell shows, as `eslabon eval` prints it; in each language where words are in it. */
  readonly shows: string | Bilingual;
}

/**
 * The help of one function. The English description and parameters stand in the function's doc comment, from which the
 * metadata is generated; the Spanish ones stand here.
 */
export interface FunctionHelp {
  readonly id: string;
  readonly description: string;
  /** Spanish descriptions of the parameters, in order. */
  readonly parameters: readonly string[];
  readonly es: HelpText;
  readonly en: HelpText;
  readonly examples: readonly HelpExample[];
}
