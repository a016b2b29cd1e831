import type { Article } from "../link/article";
import type { Entity, EntityRole, NameForm, NamePlace } from "./corpus-view";
import type { LocalPlace } from "./name-register";

/** Puts together what the articles say of one entity. `locals` are in order of URI. */
export function composeEntity(
  id: string,
  locals: readonly LocalPlace[],
  articles: ReadonlyMap<string, Article>,
): Entity {
  const places: NamePlace[] = [];
  const forms = new Map<string, { count: number; articles: Set<string> }>();
  const names = new Map<string, number>();
  const roles = new Map<string, EntityRole>();
  for (const { uri, entity } of locals) {
    const article = articles.get(uri)!;
    const local = article.entities[entity]!;
    if (!local.short) names.set(local.name, (names.get(local.name) ?? 0) + 1);
    for (const mention of local.mentions) {
      const { start, end } = article.mentions[mention]!;
      places.push({ uri, mention, start, end });
      const text = article.text.slice(start, end).replace(/\s+/g, " ");
      const form = forms.get(text) ?? { count: 0, articles: new Set() };
      form.count++;
      form.articles.add(uri);
      forms.set(text, form);
    }
    for (const role of article.roles) {
      if (role.entity !== entity) continue;
      const key = `${role.status} ${role.text.toLowerCase()}`;
      const known = roles.get(key);
      roles.set(key, {
        text: known?.text ?? role.text,
        status: role.status,
        count: (known?.count ?? 0) + 1,
        office: known?.office ?? role.office,
      });
    }
  }
  places.sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.start - b.start));
  const ranked = [...forms].map(
    ([text, { count, articles: uris }]): NameForm => ({ text, count, articles: uris.size }),
  );
  ranked.sort((a, b) => b.count - a.count || byText(a.text, b.text));
  const first = articles.get(locals[0]!.uri)!.entities[locals[0]!.entity]!;
  return {
    id,
    kind: first.kind,
    name: mostFrequent(names) ?? first.name,
    forms: ranked,
    roles: [...roles.values()].sort((a, b) => b.count - a.count || byText(a.text, b.text)),
    places,
    articles: [...new Set(places.map((place) => place.uri))],
  };
}

/** The most frequent; of equally frequent ones the longest, then the first by letters. */
function mostFrequent(counts: ReadonlyMap<string, number>): string | undefined {
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || byText(a[0], b[0]));
  return ranked[0]?.[0];
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
