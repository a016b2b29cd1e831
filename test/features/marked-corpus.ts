import type { CorpusView, Entity, NameForm, NamePlace } from "../../server/src/index/corpus-view";
import type { NameKind } from "../../server/src/recognise/mention";
import { fold } from "../../server/src/text/fold";
import type { MarkedArticle } from "./marked-articles";

/** What features ask a corpus; the rest of it is for rules. */
type Asked = Pick<
  CorpusView,
  | "size"
  | "article"
  | "articles"
  | "entityOf"
  | "idOf"
  | "entity"
  | "entities"
  | "articleCount"
  | "findNames"
  | "claims"
  | "quotations"
  | "articlesOfDay"
>;

/** The corpus that hand-made articles make. */
export function corpusOf(marked: readonly MarkedArticle[]): CorpusView {
  const sorted = [...marked].sort((a, b) => (a.article.uri < b.article.uri ? -1 : 1));
  const articles = new Map(sorted.map((one) => [one.article.uri, one.article]));
  const numbers = [...new Set(sorted.flatMap((one) => one.numbers))];
  const entities = new Map(numbers.map((number) => [number, entityOf(number, sorted)]));
  const asked: Asked = {
    size: articles.size,
    article: (uri) => articles.get(uri),
    articles: () => articles.values(),
    entityOf: (article, mention) => {
      const local = article.entityOf[mention]!;
      const number = sorted.find((one) => one.article === article)?.numbers[local];
      return number === undefined ? undefined : entities.get(number);
    },
    idOf: (article, local) => sorted.find((one) => one.article === article)!.numbers[local]!,
    entity: (id) => entities.get(id),
    entities: () => entities.values(),
    articleCount: (id) => entities.get(id)?.articles.length ?? 0,
    quotations: (key) =>
      sorted.flatMap(({ article }) =>
        article.quotations.flatMap((quotation, index) =>
          quotation.keys.includes(key) ? [{ uri: article.uri, quotation: index }] : [],
        ),
      ),
    findNames: (query, limit) =>
      [...entities.values()]
        .filter(({ forms }) => forms.some(({ text }) => fold(text).includes(fold(query))))
        .slice(0, limit),
    claims: (key) =>
      sorted.flatMap(({ article }) =>
        article.claims.flatMap((claim, index) =>
          claim.keys.includes(key) ? [{ uri: article.uri, claim: index }] : [],
        ),
      ),
    articlesOfDay: (day, among) =>
      sorted
        .filter(({ article }) => !among || among.has(article.uri))
        .filter(({ article }) =>
          article.mentions.some(
            ({ kind, ...one }) => kind === "date" && "value" in one && isOn(one.value, day),
          ),
        )
        .map(({ article }) => article.uri),
  };
  return asked as CorpusView;
}

const isOn = (value: object, day: string): boolean => "timex" in value && String(value.timex).startsWith(day);

function entityOf(number: string, marked: readonly MarkedArticle[]): Entity {
  const places: NamePlace[] = [];
  const texts: { readonly text: string; readonly uri: string }[] = [];
  const roles = new Map<string, Entity["roles"][number]>();
  let kind: NameKind = "other";
  for (const { article, numbers } of marked) {
    const local = numbers.indexOf(number);
    const entity = article.entities[local];
    if (!entity) continue;
    kind = entity.kind;
    for (const mention of entity.mentions) {
      const { start, end } = article.mentions[mention]!;
      places.push({ uri: article.uri, mention, start, end });
      texts.push({ text: article.text.slice(start, end), uri: article.uri });
    }
    for (const { text, status, office, entity: owner } of article.roles) {
      if (owner !== local) continue;
      const known = roles.get(`${status} ${text}`);
      roles.set(`${status} ${text}`, { text, status, office, count: (known?.count ?? 0) + 1 });
    }
  }
  const forms = [...new Set(texts.map(({ text }) => text))]
    .map((text): NameForm => {
      const own = texts.filter((one) => one.text === text);
      return { text, count: own.length, articles: new Set(own.map(({ uri }) => uri)).size };
    })
    .sort((a, b) => b.count - a.count);
  const name = forms.reduce((longest, form) => (form.text.length > longest.length ? form.text : longest), "");
  const articles = [...new Set(places.map(({ uri }) => uri))];
  return { id: number, kind, name, forms, roles: [...roles.values()], places, articles };
}
