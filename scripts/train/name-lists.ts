// Lists of names of persons and towns to put in the place of those in the corpora, so that the tagger learns contexts
// and forms and not the names themselves.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface NameLists {
  readonly given: readonly string[];
  readonly surnames: readonly string[];
}

const files = {
  us: "us-names/census1990_surname.csv",
  given: "us-names/ssa_given_names_1880-2024.csv",
  worldGiven: "popular-names/common-forenames-by-country.csv",
  worldSurnames: "popular-names/common-surnames-by-country.csv",
};

/** The lists under a folder; undefined where one is missing. */
export function readNameLists(folder: string): NameLists | undefined {
  if (!Object.values(files).every((file) => existsSync(join(folder, file)))) return undefined;
  const rows = (file: string): string[][] =>
    readFileSync(join(folder, file), "utf8")
      .replace(/^\ufeff/, "")
      .split(/\r?\n/)
      .slice(1)
      .filter(Boolean)
      .map((line) => line.split(","));
  const latin = (file: string): string[] => {
    const header = readFileSync(join(folder, file), "utf8")
      .replace(/^\ufeff/, "")
      .split(/\r?\n/, 1)[0]!
      .split(",");
    const column = header.findIndex((head) => /romanized/i.test(head));
    return rows(file)
      .map((row) => row[column] ?? "")
      .filter((name) => plain.test(name));
  };
  return {
    given: [
      ...rows(files.given)
        .slice(0, 3000)
        .map((row) => capital(row[0]!)),
      ...latin(files.worldGiven),
    ],
    surnames: [
      ...rows(files.us)
        .slice(0, 20000)
        .map((row) => capital(row[0]!)),
      ...latin(files.worldSurnames),
      ...latin(files.worldSurnames),
      ...latin(files.worldSurnames),
    ],
  };
}

const plain = /^\p{Lu}\p{L}+$/u;
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).toLowerCase();

/** A name in no list: the beginning of one and the end of another. */
export function makeUp(lists: NameLists, random: () => number): string {
  const pick = (): string => lists.surnames[Math.floor(random() * lists.surnames.length)]!;
  const [one, other] = [pick(), pick()];
  return (
    one.slice(0, Math.max(2, Math.ceil(one.length * 0.6))) +
    other.slice(Math.floor(other.length * 0.6)).toLowerCase()
  );
}
