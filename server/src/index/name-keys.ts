import { acronymsOf } from "../link/name-key";
import { transliterated } from "../link/romanised";

/** The words of a key are the same for every article, where those of the name as written need not be. */
export function partsOfKey(key: string, written: readonly string[]): readonly string[] {
  const [kind, first, second] = key.split(":");
  if (kind !== "person") return written;
  if (first!.startsWith("=")) return [first!.slice(1)];
  return second ? [second, first!] : [first!];
}

/** What a key is short for: a person's surname (and initial), an organisation's acronym. */
export function shortKeyOf(key: string): { short: string; initial: string } {
  const [kind, first, second] = key.split(":");
  // A lone name that nobody knows is most likely a surname.
  const short = kind === "other" ? `person:${transliterated(first!)}` : `${kind}:${first}`;
  return { short, initial: second ?? "" };
}

/** The short forms a full name can go by. */
export function shortKeysOf(key: string): string[] {
  const [kind, first, given, suffix] = key.split(":");
  // "Leo XIV" goes by "Pope Leo".
  if (kind === "person") return suffix === "regnal" ? [`person:=${given}`] : [`person:${first}`];
  return acronymsOf(first!).map((acronym) => `${kind}:${acronym}`);
}

export function fitsInitial(full: string, initial: string): boolean {
  return initial === "" || full.split(":")[2]?.[0] === initial[0];
}
