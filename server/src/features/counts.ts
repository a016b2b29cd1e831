import type { Entity } from "../index/corpus-view";
import { mentionsInArticles, roleWithStatus } from "../words/cards";
import type { Message } from "../words/message";
import type { Words } from "../words/words";

/** "12 mentions in 3 articles". */
export function countMentions(entity: Entity): Message {
  return mentionsInArticles(entity.places.length, entity.articles.length);
}

/** The role that an entity is most often given, with "former" and the like before it: "acting mayor". Undefined where it has none. */
export function mainRole(entity: Entity, words: Words): string | undefined {
  const role = entity.roles.find(({ status }) => status === "current") ?? entity.roles[0];
  return role && sayRole(role, words);
}

/** "former president", "president-elect". */
export function sayRole(role: { readonly text: string; readonly status: string }, { say }: Words): string {
  if (role.status === "current") return role.text;
  if (role.text.toLowerCase().includes(role.status)) return role.text;
  return say(roleWithStatus(role.text, role.status));
}
