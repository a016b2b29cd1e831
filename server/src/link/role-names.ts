import type { NameKind } from "../recognise/mention";
import { firstAtOrAfter } from "../text/span";
import type { Article, RoleMention } from "./article";
import { plainName } from "./name-key";

/** What is needed of an article to know where a role is held. */
export type NamedPlaces = Pick<Article, "entities" | "entityOf" | "mentions">;

/** The plain names of the places among a role's words: "larmouth" for "mayor of Larmouth"; none for most. */
export const placesInRole = (article: NamedPlaces, role: RoleMention): ReadonlySet<string> =>
  namesInRole(article, role, (kind) => kind === "place");

/** The plain names of places and bodies among them: "harlan trust" for "Harlan Trust chairman". */
export const bodiesInRole = (article: NamedPlaces, role: RoleMention): ReadonlySet<string> =>
  namesInRole(article, role, (kind) => kind !== "person");

/** The plain name of the place after the holder of an office: "denholm" of "Mayor Anna Ruiz of Denholm"; undefined where none stands there. */
export function placeAfterHolder(
  { entities, entityOf, mentions }: NamedPlaces,
  { end, mention }: RoleMention,
  text: string,
): string | undefined {
  const [holder, next] = [mentions[mention]!, mentions[mention + 1]];
  // A town that nothing else tells of may have been taken for a body.
  if (next === undefined || next.kind === "person" || holder.start < end) return undefined;
  if (text.slice(holder.end, next.start) !== " of ") return undefined;
  const local = entities[entityOf[mention + 1]!];
  return local && plainName(local.name).replace(/ city$/, "");
}

function namesInRole(
  { entities, entityOf, mentions }: NamedPlaces,
  { statusStart, end }: RoleMention,
  isMeant: (kind: NameKind) => boolean,
): ReadonlySet<string> {
  const found = new Set<string>();
  // Of a book's thousand roles each has its few names, and is not looked for among all.
  let at = firstAtOrAfter(mentions.length, (index) => mentions[index]!.start, statusStart);
  for (; at < mentions.length && mentions[at]!.end <= end; at++) {
    const local = entities[entityOf[at]!];
    if (local && isMeant(local.kind)) found.add(plainName(local.name).replace(/ city$/, ""));
  }
  return found;
}
