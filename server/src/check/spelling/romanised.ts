import type { Difference } from "../../index/name-record";
import type { Side } from "./side";

/** Sounds that are written in two ways where a name is romanised: "Huwaijah", "Huwayjah"; "Qandar", "Kandar". */
const romanised: readonly (readonly [RegExp, string])[] = [
  [/(?<=[aeou])y/g, "i"],
  [/q/g, "k"],
  [/ou/g, "u"],
  [/ee/g, "i"],
];

/** A place in no list whose two spellings are two ways to romanise it is no more than fair evidence. */
export function isRomanised(wrong: Side, right: Side, { from, to }: Difference): boolean {
  if (right.known || ![wrong, right].some(({ entity }) => entity.kind === "place")) return false;
  const plain = (word: string): string =>
    romanised.reduce((spelt, [sound, letter]) => spelt.replace(sound, letter), word);
  return plain(from) === plain(to);
}
