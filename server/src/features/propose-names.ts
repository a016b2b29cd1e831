import type { NameRecordEntry } from "../check/finding";
import { settledNames } from "../check/spelling/settled-names";
import type { Entity, NamePlace } from "../index/corpus-view";
import type { NameKind } from "../recognise/mention";
import { fold } from "../text/fold";
import type { FeatureContext } from "./feature";
import { isFurtherForm } from "./list-actions";

const kindOrder: readonly NameKind[] = ["person", "organization", "place", "other"];

/** A name that is no person's full name is proposed where the trusted articles have it this often. */
const enoughMentions = 2;

/**
 * The names of the trusted articles as entries of a names list: persons by their full names, others that stand more than
 * once, each with its other forms and the office it is given most often. What is listed already is left out. By kind, then
 * by name.
 */
export function proposeNames(context: FeatureContext): NameRecordEntry[] {
  const settled = settledNames(context.project);
  const proposed: NameRecordEntry[] = [];
  for (const entity of context.corpus.entities()) {
    const places = entity.places.filter(({ uri }) => context.project.isTrusted(uri));
    if (places.length === 0) continue;
    const forms = formsOf(places, context);
    const name = forms.find(([text]) => entity.kind !== "person" || text.includes(" "))?.[0];
    if (name === undefined || settled.has(name)) continue;
    if (entity.kind !== "person" && places.length < enoughMentions) continue;
    const also = forms.map(([text]) => text).filter((text) => isFurtherForm(text, { name, also: [] }));
    proposed.push({ list: "names", name, kind: entity.kind, also, role: roleOf(entity, places, context) });
  }
  return proposed.sort(
    (a, b) => kindOrder.indexOf(a.kind!) - kindOrder.indexOf(b.kind!) || compare(fold(a.name), fold(b.name)),
  );
}

/** The forms at some places with their counts, the most frequent first and of equals the longest. */
function formsOf(places: readonly NamePlace[], { corpus }: FeatureContext): [string, number][] {
  const counts = new Map<string, number>();
  for (const { uri, start, end } of places) {
    const form = corpus.article(uri)?.text.slice(start, end).replace(/\s+/g, " ");
    if (form) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || compare(a[0], b[0]));
}

/** The office that is most often given as held at some places. */
function roleOf(
  { kind }: Entity,
  places: readonly NamePlace[],
  { corpus }: FeatureContext,
): string | undefined {
  if (kind !== "person") return undefined;
  const counts = new Map<string, number>();
  for (const uri of new Set(places.map((place) => place.uri))) {
    const article = corpus.article(uri);
    const own = new Set(
      places.map((place) => (place.uri === uri ? article?.entityOf[place.mention] : undefined)),
    );
    for (const { status, text, entity: holder } of article?.roles ?? []) {
      if (status === "current" && own.has(holder)) counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0]?.[0];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
