import type { NameKind } from "../recognise/mention";
import type { PersonForm, ThingForm } from "./name-forms";

/** One entity of an article while it grows. */
export interface Cluster {
  readonly kind: NameKind;
  /** Indices into the article's mentions, in text order once all are joined. */
  readonly mentions: number[];
  /** The fullest name so far, for persons. */
  person: PersonForm | undefined;
  /** The fullest form, for what is no person. */
  thing: ThingForm | undefined;
  /** The acronym that the article uses, folded. */
  acronym: string | undefined;
  /** The keys of all full names of a person, each once; nearly always one. */
  readonly keys: string[];
  /** True for somebody who is known by the first name alone, with a title that says so: "King Charles". */
  isFirstName: boolean;
  /** The last mention that has been read, -1 before the first. */
  lastSeen: number;
}

export function newCluster(
  kind: NameKind,
  person: PersonForm | undefined,
  thing: ThingForm | undefined,
): Cluster {
  return {
    kind,
    mentions: [],
    person,
    thing,
    acronym: undefined,
    keys: [],
    isFirstName: false,
    lastSeen: -1,
  };
}

/** Adds to the list under a key. */
export function addUnder<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
