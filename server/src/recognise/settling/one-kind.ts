import { Lex } from "../lexicon";
import { hashWord } from "../lexicon-table";
import type { NameKind } from "../mention";
import { isApart, writtenSmall } from "../names/beside";
import { changed, type NameProposal } from "../names/proposal";
import { Mark, type Surface } from "../names/surface";
import { kinds } from "../tagger/labels";
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
  const votes = new Votes();
  let isTold = false;
  for (const { kind, firstToken, endToken } of names) {
    const place = votes.placeOf(keyOf(surface, firstToken, endToken));
    votes.add(place, kind, kind === "other" ? 0.5 : 1);
    if (kind === "person" || !endsInKnownSurname(surface, firstToken, endToken)) continue;
    votes.add(place, "person", 2);
    isTold = true;
  }
  if (votes.count < names.length) isTold = true;
  for (const { kind, firstToken, endToken } of names) {
    if (kind !== "person" || endToken - firstToken < 2) continue;
    // "Assad" and "al-Assad" of "Bashar al-Assad", "Le Drian" of "Jean-Yves Le Drian".
    for (const first of [endToken - 1, endToken - 2, endToken - 3]) {
      if (first === endToken - 2 && !(surface.bits[first]! & Lex.particle)) continue;
      const place = first > firstToken ? votes.knownPlaceOf(keyOf(surface, first, endToken)) : undefined;
      if (place === undefined) continue;
      votes.add(place, kind, first === endToken - 1 ? 1 : first === endToken - 2 ? 4 : 2);
      isTold = true;
    }
  }
  if (!isTold) return names;
  return names.map((name) => {
    if (isManifold(surface, name) || (name.kind === "other" && !isGuess(name))) return name;
    const kind = votes.winner(votes.placeOf(keyOf(surface, name.firstToken, name.endToken)));
    if (kind === undefined || kind === "other" || kind === name.kind) return name;
    if (name.kind !== "other" && name.kind !== "person" && kind !== "person") return name;
    const firstToken = kind === "person" ? withMarine(surface, name) : name.firstToken;
    return changed(name, { kind, firstToken, titleToken: Math.min(firstToken, name.titleToken) });
  });
}

/** "Le Pen", "Marine Le Pen": no list of first names has "Marine", and "Le" begins places and papers. */
function endsInKnownSurname(surface: Surface, firstToken: number, endToken: number): boolean {
  const particle = endToken - 2;
  if (particle < firstToken || !(surface.bits[particle]! & Lex.particle)) return false;
  return knownSurnames.has(`${writtenSmall(surface, particle)} ${writtenSmall(surface, particle + 1)}`);
}

/** Before "Marine" of "Marine Le Pen", where the ordinary word was left out. */
function withMarine(surface: Surface, { firstToken, endToken }: NameProposal): number {
  const before = firstToken - 1;
  if (!endsInKnownSurname(surface, firstToken, endToken) || isApart(surface, firstToken)) return firstToken;
  const isFirstName =
    (surface.marks[before]! & Mark.capital) !== 0 && writtenSmall(surface, before) === "marine";
  return isFirstName && endToken - firstToken === 2 ? before : firstToken;
}

const knownSurnames: ReadonlySet<string> = new Set([
  ...[
    "le pen",
    "le drian",
    "le maire",
    "le guin",
    "le carré",
    "la russa",
    "de gaulle",
    "de niro",
    "de villepin",
  ],
  ...[
    "de blasio",
    "de klerk",
    "de bruyne",
    "de kock",
    "di maio",
    "di maria",
    "da vinci",
    "del toro",
    "del potro",
  ],
  ...["van gogh", "van dijk", "van damme", "van halen", "von trier", "ben gurion"],
]);

/** Votes for kinds by the key of a name: all in one list, `kinds.length` numbers from a name's place on. */
class Votes {
  readonly #places = new Map<number, number>();
  readonly #votes: number[] = [];

  /** How many names have a place. */
  get count(): number {
    return this.#places.size;
  }

  knownPlaceOf(key: number): number | undefined {
    return this.#places.get(key);
  }

  placeOf(key: number): number {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.#votes.length;
    this.#places.set(key, place);
    for (let kind = 0; kind < kinds.length; kind++) this.#votes.push(0);
    return place;
  }

  add(place: number, kind: NameKind, votes: number): void {
    this.#votes[place + kinds.indexOf(kind)]! += votes;
  }

  /** The kind with the most votes; undefined for a draw. */
  winner(place: number): NameKind | undefined {
    // Said without pairs, which would be made for every name of every article.
    let best = 0;
    let isDraw = false;
    for (let kind = 1; kind < kinds.length; kind++) {
      const own = this.#votes[place + kind]!;
      const most = this.#votes[place + best]!;
      if (own > most) {
        best = kind;
        isDraw = false;
      } else if (own === most) isDraw = true;
    }
    return isDraw ? undefined : kinds[best];
  }
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
