import { slipCost } from "../../index/error-model";
import type { Article, Quotation } from "../../link/article";
import { givenNamesAgree } from "../../link/person-name";

/** A misspelt surname is still the speaker's: how much a slip in it may cost. */
const slip = 1;
const shortSurname = 4;

/** Whether two quotations have one speaker, as far as their articles say. */
export function compareSpeakers(
  a: { readonly article: Article; readonly quotation: Quotation },
  b: { readonly article: Article; readonly quotation: Quotation },
): "same" | "different" | "unknown" {
  if (a.quotation.speaker === undefined || b.quotation.speaker === undefined) return "unknown";
  const one = a.article.entities[a.quotation.speaker]!.parts;
  const other = b.article.entities[b.quotation.speaker]!.parts;
  const isSame = isSameSurname(one.at(-1) ?? "", other.at(-1) ?? "");
  if (isSame && givenNamesAgree(one.slice(0, -1), other.slice(0, -1))) return "same";
  return a.quotation.surmised || b.quotation.surmised ? "unknown" : "different";
}

function isSameSurname(a: string, b: string): boolean {
  if (a === b) return true;
  return Math.min(a.length, b.length) >= shortSurname && slipCost(a, b, slip) <= slip;
}
