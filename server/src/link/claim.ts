/** Whether a claim speaks of what is, was, is aimed at, or is only supposed. */
export type Modality = "actual" | "target" | "past" | "future" | "hypothetical";

/** What one figure or date is about, and the keys under which the corpus finds the claims it can be compared with. */
export interface Claim {
  /** Index into `Article.mentions`. */
  readonly mention: number;
  /** The noun it counts or the measure it states, folded to a plain singular: "member state", "defense spending". */
  readonly head: string;
  /** What a share or rate is of: "gdp" of "3.5% of GDP". */
  readonly base: string | undefined;
  readonly modality: Modality;
  /** TIMEX3 value of the time it holds for, where the sentence says one. */
  readonly period: string | undefined;
  /** Index into `Article.entities` of what it is about, or undefined. */
  readonly subject: number | undefined;
  /** Stems of the content words around it, each once: what alignment weighs. */
  readonly words: readonly string[];
  /** Keys of the entities its sentence names, nearest first. */
  readonly names: readonly string[];
  /** Hashes of the keys. */
  readonly keys: readonly number[];
}
