import { isOneSlip } from "../../text/one-slip";
import { Lex } from "../lexicon";
import type { NameProposal } from "../names/proposal";
import { Mark, type Surface } from "../names/surface";
import { findTitleStart } from "../names/titles";

/** Shorter surnames have too many neighbours. */
const shortest = 5;

/** A word of any of these lists stands for itself. */
const known =
  Lex.common |
  Lex.country |
  Lex.region |
  Lex.city |
  Lex.demonym |
  Lex.organization |
  Lex.title |
  Lex.givenName |
  Lex.month |
  Lex.weekday;

/**
 * Makes persons of words that stand alone, are in no list and are one slip away from a person's surname in the same
 * article: "Holmqist" where the article has "Anna Holmqvist". `names` are in text order, and so is the result.
 */
export function addNearSurnames(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const surnames = readSurnames(surface, names);
  if (surnames.size === 0) return names;
  const settled: (NameProposal | undefined)[] = [...names];
  const added: NameProposal[] = [];
  let next = 0;
  for (let capital = 0; capital < surface.capitalCount; capital++) {
    const at = surface.capitals[capital]!;
    if (!(surface.marks[at]! & Mark.capital) || surface.bits[at]! & known) continue;
    while (next < names.length && names[next]!.endToken <= at) next++;
    const index = next < names.length && names[next]!.firstToken <= at ? next : -1;
    const name = index < 0 ? undefined : names[index];
    if (name && (name.kind === "person" || name.endToken - name.firstToken > 1)) continue;
    if (!isNear(lowerAt(surface, at), surnames)) continue;
    if (index >= 0) settled[index] = undefined;
    added.push({
      firstToken: at,
      endToken: at + 1,
      kind: "person",
      score: 0.6,
      titleToken: findTitleStart(surface, at),
    });
  }
  if (added.length === 0) return names;
  return [...settled.filter((name) => name !== undefined), ...added].sort(
    (a, b) => a.firstToken - b.firstToken,
  );
}

/** The last words of persons' names of two words or more, by their length. */
function readSurnames(surface: Surface, names: readonly NameProposal[]): Map<number, Set<string>> {
  const surnames = new Map<number, Set<string>>();
  for (const { kind, firstToken, endToken } of names) {
    if (kind !== "person" || endToken - firstToken < 2) continue;
    const surname = lowerAt(surface, endToken - 1);
    if (surname.length < shortest) continue;
    const list = surnames.get(surname.length);
    if (list) list.add(surname);
    else surnames.set(surname.length, new Set([surname]));
  }
  return surnames;
}

function lowerAt({ prose }: Surface, at: number): string {
  const word = prose.tokens.word[at]!;
  return word < 0 ? "" : prose.vocabulary.text(prose.vocabulary.lower(word));
}

function isNear(word: string, surnames: ReadonlyMap<number, ReadonlySet<string>>): boolean {
  if (word.length < shortest - 1 || surnames.get(word.length)?.has(word)) return false;
  for (let length = word.length - 1; length <= word.length + 1; length++)
    for (const surname of surnames.get(length) ?? []) if (isOneSlip(word, surname)) return true;
  return false;
}
