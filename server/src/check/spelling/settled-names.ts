import { NameDirectory } from "../../index/name-directory";
import type { NameRecord, NearName } from "../../index/name-record";
import { personKey, plainName, thingKey } from "../../link/name-key";
import { givenKey, parsePersonName } from "../../link/person-name";
import { foldName } from "../../text/fold";
import type { Project } from "../project";

/** What the project file says of names, ready to be asked. */
export interface SettledNames {
  /** True where the file lists this name, or an alias, in this spelling (case and diacritics apart). */
  has(name: string): boolean;
  /** True where this word alone is the surname of a listed person. */
  hasSurname(word: string): boolean;
  /** True where the file says that the two are different people or things. */
  areDistinct(a: string, b: string): boolean;
  /** Listed names that the given one is within a slip of, with how the file writes them. */
  near(record: NameRecord): readonly { readonly name: string; readonly near: NearName }[];
}

const cache = new WeakMap<Project, SettledNames>();

/** Reads the project's `names` and `distinct`; the answer is kept as long as the project, which never changes. */
export function settledNames(project: Project): SettledNames {
  const known = cache.get(project);
  if (known) return known;
  const made = create(project);
  cache.set(project, made);
  return made;
}

function create(project: Project): SettledNames {
  const listed = new Set<string>();
  const surnames = new Set<string>();
  const written = new Map<string, string>();
  const directory = new NameDirectory();
  for (const { name, also, kind } of project.names) {
    for (const spelling of [name, ...also]) {
      listed.add(foldName(spelling));
      const record = toRecord(spelling, kind ?? (looksLikePerson(spelling) ? "person" : "organization"));
      directory.add(record);
      if (record.kind === "person") surnames.add(record.parts.at(-1)!);
      written.set(record.id, spelling);
    }
  }
  const groups = project.distinct.map((names) => new Set(names.map(foldName)));
  return {
    has: (name) => listed.has(foldName(name)),
    hasSurname: (word) => surnames.has(foldName(word)),
    areDistinct: (a, b) => {
      const [one, other] = [foldName(a), foldName(b)];
      return groups.some((group) => group.has(one) && group.has(other));
    },
    near: (record) => directory.near(record).map((near) => ({ name: written.get(near.id)!, near })),
  };
}

function toRecord(name: string, kind: NameRecord["kind"]): NameRecord {
  if (kind !== "person")
    return { id: `listed ${thingKey(kind, name)}`, kind, parts: plainName(name).split(" ") };
  const person = parsePersonName(name);
  const given = givenKey(person);
  const parts = given ? [given, person.surname] : [person.surname];
  return { id: `listed ${personKey(person)}`, kind, parts };
}

/** Two or three capitalised words without "of" or "the" are a person where the file names no kind. */
function looksLikePerson(name: string): boolean {
  const words = name.split(/\s+/);
  return words.length >= 2 && words.length <= 4 && !/\b(?:of|the|and|&)\b/i.test(name);
}
