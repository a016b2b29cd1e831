import { Lex } from "../lexicon";
import { hashWord } from "../lexicon-table";
import type { NameKind } from "../mention";
import type { NameProposal } from "../names/proposal";
import type { Surface } from "../names/surface";
import { kinds } from "./labels";
import { isGuess } from "./repeated";

/** A word of these lists may name a town, its team and a man in one article. */
const manyKinds = Lex.country | Lex.region | Lex.city | Lex.town | Lex.club | Lex.demonym;

/**
 * Gives the names of an article that are written alike one kind, the one that most of them have; persons' longer names that a
 * word ends count too. A town may be its club or its council as well, so that places and organisations stay what they are
 * unless they are a person's. Words of the lists of places keep the kind they have in each
 * place, and so do works and events that the rules know. `names` are in text order.
 */
export function settleKinds(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const votes = new Map<number, number[]>();
  for (const name of names) {
    const vote = voteOf(votes, keyOf(surface, name.firstToken, name.endToken));
    vote[kinds.indexOf(name.kind)]! += name.kind === "other" ? 0.5 : 1;
  }
  let isTold = votes.size < names.length;
  for (const { kind, firstToken, endToken } of names) {
    if (kind !== "person" || endToken - firstToken < 2) continue;
    // "Assad" and "al-Assad" of "Bashar al-Assad".
    for (const first of [endToken - 1, endToken - 3]) {
      const vote = first > firstToken ? votes.get(keyOf(surface, first, endToken)) : undefined;
      if (!vote) continue;
      vote[kinds.indexOf(kind)]! += first === endToken - 1 ? 1 : 2;
      isTold = true;
    }
  }
  if (!isTold) return names;
  return names.map((name) => {
    if (isManifold(surface, name) || (name.kind === "other" && !isGuess(name))) return name;
    const kind = winner(votes.get(keyOf(surface, name.firstToken, name.endToken))!);
    if (kind === undefined || kind === "other" || kind === name.kind) return name;
    if (name.kind !== "other" && name.kind !== "person" && kind !== "person") return name;
    return { ...name, kind };
  });
}

function voteOf(votes: Map<number, number[]>, key: number): number[] {
  const known = votes.get(key);
  if (known) return known;
  const vote = new Array<number>(kinds.length).fill(0);
  votes.set(key, vote);
  return vote;
}

/** The kind with the most votes; undefined for a draw. */
function winner(vote: readonly number[]): NameKind | undefined {
  const most = Math.max(...vote);
  const index = vote.indexOf(most);
  return vote.lastIndexOf(most) === index ? kinds[index] : undefined;
}

function isManifold({ bits }: Surface, { firstToken, endToken }: NameProposal): boolean {
  return endToken - firstToken === 1 && (bits[firstToken]! & manyKinds) !== 0;
}

/** A hash of the words of a name in small letters. */
export function keyOf({ prose }: Surface, firstToken: number, endToken: number): number {
  const { word, start, end } = prose.tokens;
  let key = 0;
  for (let at = firstToken; at < endToken; at++) {
    const own =
      word[at]! < 0 ? -hashWord(prose.text.slice(start[at]!, end[at]!)) : prose.vocabulary.lower(word[at]!);
    key = (Math.imul(key, 0x01000193) ^ own) | 0;
  }
  return key;
}
