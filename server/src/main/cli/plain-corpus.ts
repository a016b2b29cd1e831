import type { CorpusView } from "../../index/corpus-view";
import type { Article } from "../../link/article";

/** A corpus that knows its articles and no entities. Stands in until the index does. */
export function plainCorpus(articles: readonly Article[]): CorpusView {
  return {
    size: articles.length,
    article: (uri) => articles.find((article) => article.uri === uri),
    articles: () => articles,
    entityOf: () => undefined,
    entity: () => undefined,
    entities: () => [],
    findNames: () => [],
    claims: () => [],
    articlesOfDay: () => [],
  };
}
