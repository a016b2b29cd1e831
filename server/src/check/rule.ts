import type { CorpusView } from "../index/corpus-view";
import type { Article } from "../link/article";
import type { Finding, RuleId, Severity } from "./finding";
import type { Project } from "./project";

/** What a rule may look at beside the article. */
export interface RuleContext {
  readonly corpus: CorpusView;
  readonly project: Project;
}

/** One thing the program finds. Pure: the same article, corpus and project give the same findings in the same order. */
export interface Rule {
  readonly id: RuleId;
  /** The severity of strong evidence; weaker evidence lowers a finding's own. */
  readonly severity: Severity;
  /** A few words, for SARIF and lists: "Name spelled two ways". */
  readonly title: string;
  /** A sentence that says what is reported. */
  readonly description: string;
  /** True where it looks at nothing but the article: what it finds there is kept, whatever other articles say. */
  readonly isOfOneArticle?: true;
  /** The findings that stand in this article. A finding about several articles stands in one of them, chosen by the data alone, with the others as related. */
  readonly check: (article: Article, context: RuleContext) => readonly Finding[];
}
