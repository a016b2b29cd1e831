import type { Corpus } from "../index/corpus";
import { claimPrefix, countPrefix, dayPrefix, eventPrefix, nearPrefix, quotePrefix } from "../index/corpus";
import type { Article } from "../link/article";
import { createAcceptance } from "./accepted";
import { type Finding, type Severity, severities } from "./finding";
import type { Project } from "./project";
import { type ReadingKind, Readings } from "./readings";
import { rules } from "./rules";
import { establishedArticles } from "./spelling/near-miss";

/**
 * Keeps the findings of a corpus's articles up to date: an article is checked when its findings are asked for, and again
 * only when something that its findings may rest on has changed.
 * Invariant: `findings(uri)` equals that of a checker built anew from the same articles and project.
 */
export class Checker {
  readonly #corpus: Corpus;
  #project: Project;
  #isAccepted: (finding: Finding) => boolean;
  readonly #findings = new Map<string, readonly Finding[]>();
  /** What the articles that are checked rest on. */
  readonly #readings: Readings;

  constructor(corpus: Corpus, project: Project) {
    this.#corpus = corpus;
    this.#readings = new Readings(corpus);
    this.#project = project;
    this.#isAccepted = this.#createAcceptance();
  }

  get project(): Project {
    return this.#project;
  }

  /** Adds an article or takes its new text. Returns the URIs whose findings may have changed, its own among them. */
  put(article: Article): ReadonlySet<string> {
    return this.#invalidate(article.uri, this.#corpus.put(article, this.#hasFindings));
  }

  /** Takes an article out. Returns the URIs whose findings may have changed, its own among them. */
  delete(uri: string): ReadonlySet<string> {
    return this.#invalidate(uri, this.#corpus.delete(uri, this.#hasFindings));
  }

  /** All findings may change. */
  setProject(project: Project): void {
    this.#project = project;
    this.#isAccepted = this.#createAcceptance();
    this.#findings.clear();
    this.#readings.clear();
  }

  /** The article's findings in text order; none for an article that is not in the corpus. */
  findings(uri: string): readonly Finding[] {
    const known = this.#findings.get(uri);
    if (known) return known;
    const article = this.#corpus.article(uri);
    if (!article) return [];
    const found = this.#readings.recordFor(uri, () => this.#check(article));
    this.#findings.set(uri, found);
    return found;
  }

  /** As `findings`, without keeping account of them: for a look while articles are still being added in numbers. */
  glance(uri: string): readonly Finding[] {
    const article = this.#corpus.article(uri);
    return this.#findings.get(uri) ?? (article ? this.#check(article) : []);
  }

  #check(article: Article): readonly Finding[] {
    const found: Finding[] = [];
    for (const rule of rules) {
      const ceiling = this.#project.rules.get(rule.id) ?? rule.severity;
      if (ceiling === "off") continue;
      for (const finding of rule.check(article, { corpus: this.#readings, project: this.#project })) {
        if (!this.#isAccepted(finding)) found.push(withCeiling(finding, ceiling));
      }
    }
    return found.sort((a, b) => a.start - b.start || a.end - b.end);
  }

  /** Where nothing has been checked yet, nothing needs checking again. */
  get #hasFindings(): boolean {
    return this.#findings.size > 0;
  }

  #invalidate(uri: string, changed: ReadonlySet<string>): ReadonlySet<string> {
    const touched = new Set([uri]);
    const addReaders = (kind: ReadingKind, key: string): void => {
      for (const reader of this.#readings.take(kind, key)) touched.add(reader);
    };
    if (this.#hasFindings) {
      addReaders("article", uri);
      addReaders("everything", "");
      for (const key of changed) {
        const place = placeKinds.find(([prefix]) => key.startsWith(prefix));
        if (place) {
          const [prefix, kind] = place;
          const rest = key.slice(prefix.length);
          const under =
            kind === "id" ? this.#corpus.articleCount(rest) : this.#corpus.articlesUnder(key).length;
          if (isFew(under)) addReaders(kind, rest);
        } else {
          addReaders("entity", key);
        }
      }
    }
    for (const each of touched) this.#findings.delete(each);
    return touched;
  }

  #createAcceptance(): (finding: Finding) => boolean {
    return createAcceptance(this.#project, (uri) => this.#readings.article(uri)?.text);
  }
}

/** What stands under more keys than are looked at says nothing, so that one more or less changes nothing. */
const isFew = (articles: number): boolean => articles <= establishedArticles + 1;

/** What the keys begin with that the corpus returns, and what is read under them; other keys are ids of entities. */
const placeKinds: readonly (readonly [string, ReadingKind])[] = [
  [claimPrefix, "claim"],
  [quotePrefix, "quotation"],
  [eventPrefix, "event"],
  [dayPrefix, "day"],
  [nearPrefix, "near"],
  [countPrefix, "id"],
];

/** A configured severity lowers a finding's and never raises it. */
function withCeiling(finding: Finding, ceiling: Severity): Finding {
  const severity = severities[Math.max(severities.indexOf(finding.severity), severities.indexOf(ceiling))]!;
  return severity === finding.severity ? finding : { ...finding, severity };
}
