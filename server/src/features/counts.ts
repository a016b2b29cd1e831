import type { Entity } from "../index/corpus-view";
import type { NameKind } from "../recognise/mention";

const numbers = new Intl.NumberFormat("en");

/** "1 article", "1,204 articles"; the plural is the noun with "s". */
export function count(number: number, noun: string): string {
  return `${numbers.format(number)} ${noun}${number === 1 ? "" : "s"}`;
}

/** "12 mentions in 3 articles". */
export function countMentions(entity: Entity): string {
  return `${count(entity.places.length, "mention")} in ${count(entity.articles.length, "article")}`;
}

/** What an editor calls a kind of name. */
export const kindNames: Readonly<Record<NameKind, string>> = {
  person: "person",
  organization: "organisation",
  place: "place",
  other: "other name",
};

/** The role that an entity is most often given, with "former" and the like before it: "acting mayor". Undefined where it has none. */
export function mainRole(entity: Entity): string | undefined {
  const role = entity.roles.find(({ status }) => status === "current") ?? entity.roles[0];
  return role && sayRole(role);
}

/** "former president", "president-elect". */
export function sayRole(role: { readonly text: string; readonly status: string }): string {
  if (role.status === "current") return role.text;
  if (role.text.toLowerCase().includes(role.status)) return role.text;
  return role.status === "elect" ? `${role.text}-elect` : `${role.status} ${role.text}`;
}
