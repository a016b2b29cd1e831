import { en } from "@faker-js/faker";
import type { Random } from "./random";

/** Somebody who recurs in a generated corpus. */
export interface Person {
  readonly given: string;
  readonly surname: string;
  readonly role: string;
}

/** The names of a generated corpus, the most frequent first. */
export interface Cast {
  readonly people: readonly Person[];
  readonly bodies: readonly string[];
  readonly places: readonly string[];
}

const offices = ["Mayor", "Finance Minister", "Defense Secretary", "Prime Minister", "Senator", "Governor"];
const posts = ["chief executive", "police chief", "union leader", "analyst", "spokeswoman", "head coach"];
const bodyKinds = [
  "Council",
  "Energy",
  "University",
  "Port Authority",
  "Bank",
  "Party",
  "Ministry",
  "Airlines",
];

/** Draws a cast that grows with the corpus: about one new person for every two articles. */
export function drawCast(random: Random, articles: number): Cast {
  const given = en.person!.first_name!.generic!;
  const surnames = surnamesOf();
  const places = en.location!.city_name!;
  const people = Array.from({ length: 60 + Math.ceil(articles / 2) }, () => ({
    given: random.pick(given),
    surname: random.pick(surnames),
    role: random.pick(random.chance(0.6) ? offices : posts),
  }));
  const bodies = Array.from({ length: 30 + Math.ceil(articles / 6) }, () => {
    const first = random.chance(0.6) ? random.pick(places) : random.pick(surnames);
    return `${first} ${random.pick(bodyKinds)}`;
  });
  return { people, bodies, places };
}

const endings = ["", "", "", "son", "berg", "ov", "escu", "ini", "mann", "wick"];

/** Some thousand surnames: those of the list, and others made of their stems, which no list has. */
function surnamesOf(): readonly string[] {
  const plain = en.person!.last_name!.generic!.filter((name) => /^[A-Z][a-z]+$/.test(name));
  return plain.flatMap((name) => [...new Set(endings.map((ending) => name + ending))]);
}

/** A slip of the pen: a letter doubled, lost or exchanged with its neighbour, not at the beginning. */
export function misspell(random: Random, name: string): string {
  const at = 1 + random.below(Math.max(1, name.length - 2));
  const slip = random.below(3);
  if (slip === 0) return name.slice(0, at) + name[at] + name.slice(at);
  if (slip === 1) return name.slice(0, at) + name.slice(at + 1);
  return name.slice(0, at) + (name[at + 1] ?? "e") + name[at] + name.slice(at + 2);
}
