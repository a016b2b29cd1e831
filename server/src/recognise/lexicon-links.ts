/** What a small word does beside a name. */
export const Link = {
  none: 0,
  of: 1,
  the: 2,
  for: 3,
  and: 4,
  /** Before a place: "in", "near". */
  in: 5,
  /** Before a place or anything: "from", "to", "at". */
  to: 6,
  /** Before an office: "former", "acting", "then". */
  qualifier: 7,
  /** "a", "an" and other determiners. */
  determiner: 8,
  by: 9,
  /** "he", "who": a person was just named. */
  who: 10,
} as const;

const words = new Map(
  [
    [Link.of, "of"] as const,
    [Link.the, "the"] as const,
    [Link.for, "for on"] as const,
    [Link.and, "and"] as const,
    [Link.in, "in near outside inside across throughout around"] as const,
    [Link.to, "from to at into towards toward via between"] as const,
    [Link.qualifier, "former acting interim late incoming outgoing then ex current longtime"] as const,
    [Link.determiner, "a an this his her their its our"] as const,
    [Link.by, "by"] as const,
    [Link.who, "who whom whose"] as const,
  ].flatMap(([link, list]) => list.split(" ").map((word) => [word, link] as const)),
);

/** The `Link` of a word in small letters. */
export function linkOf(lower: string): number {
  return words.get(lower) ?? Link.none;
}
