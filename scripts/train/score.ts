// Scores names by equal spans and kinds, each kind and all together, and by spans alone.
import type { NameMention } from "../../server/src/recognise/mention";
import type { GoldName, GoldText } from "./corpora";
import { trimName } from "./trim-name";

const scored = ["person", "organization", "place"] as const;
export const rowNames = [...scored, "all", "span only"] as const;

export class Tally {
  gold = 0;
  found = 0;
  right = 0;

  get precision(): number {
    return this.found > 0 ? (100 * this.right) / this.found : 0;
  }

  get recall(): number {
    return this.gold > 0 ? (100 * this.right) / this.gold : 0;
  }

  get f1(): number {
    return this.right > 0 ? (200 * this.right) / (this.gold + this.found) : 0;
  }
}

export type Score = ReadonlyMap<(typeof rowNames)[number], Tally>;

export const emptyScore = (): Score => new Map(rowNames.map((name) => [name, new Tally()]));

/** True for persons, organisations and places. */
export const isScored = ({ kind }: { readonly kind: string }): boolean =>
  (scored as readonly string[]).includes(kind);

/** The mentions of a text that count, as its gold has names: trimmed, and none where nobody can say whether there is a name. */
export function foundNames(gold: GoldText, mentions: readonly NameMention[]): GoldName[] {
  const wanted = gold.names.filter(isScored);
  return mentions
    .filter(isScored)
    .map(({ start, end, kind }) => trimName(gold.text, { start, end, kind }))
    .filter(
      (name) =>
        !gold.unknown.some((zone) => overlap(name, zone)) || wanted.some((other) => overlap(name, other)),
    );
}

/** Adds one text to a score. */
export function addToScore(score: Score, gold: GoldText, mentions: readonly NameMention[]): void {
  const wanted = gold.names.filter(isScored);
  const found = foundNames(gold, mentions);
  for (const kind of scored)
    add(
      score.get(kind)!,
      wanted.filter((name) => name.kind === kind),
      found.filter((name) => name.kind === kind),
    );
  for (const kind of scored)
    add(
      score.get("all")!,
      wanted.filter((name) => name.kind === kind),
      found.filter((name) => name.kind === kind),
    );
  add(score.get("span only")!, wanted, found);
}

function add(tally: Tally, gold: readonly GoldName[], found: readonly GoldName[]): void {
  const open = new Map<string, number>();
  for (const { start, end } of gold) open.set(`${start}-${end}`, (open.get(`${start}-${end}`) ?? 0) + 1);
  tally.gold += gold.length;
  tally.found += found.length;
  for (const { start, end } of found) {
    const left = open.get(`${start}-${end}`) ?? 0;
    if (left > 0) tally.right++;
    open.set(`${start}-${end}`, left - 1);
  }
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && a.end > b.start;
