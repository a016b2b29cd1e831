import type { HandedArticles } from "../../index/handover";

/** What a thread says of an order: the articles, for each its file's stamp, and the files that it gives back. */
export interface ThreadReport {
  readonly handed: HandedArticles;
  readonly stamps: readonly (number | undefined)[];
  readonly left: readonly string[];
}
