import type { Corpus } from "../index/corpus";
import { claimPrefix, eventPrefix, quotePrefix } from "../index/corpus";
import type { Article } from "../link/article";
import { surnameKey } from "../link/name-key";
import { createAcceptance } from "./accepted";
import { articlesOfAmounts } from "./arithmetic/same-amount";
import { type Finding, type Severity, severities } from "./finding";
import type { Project } from "./project";
import { rules } from "./rules";
import { establishedArticles } from "./spelling/near-miss";
import { lifeDates } from "./times/life-dates";

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

  constructor(corpus: Corpus, project: Project) {
    this.#corpus = corpus;
    this.#project = project;
    this.#isAccepted = this.#createAcceptance();
  }

  get project(): Project {
    return this.#project;
  }

  /** Adds an article or takes its new text. Returns the URIs whose findings may have changed, its own among them. */
  put(article: Article): ReadonlySet<string> {
    const before = this.#neighbours(article.uri);
    const changed = this.#corpus.put(article);
    return this.#invalidate(article.uri, before, changed);
  }

  /** Takes an article out. Returns the URIs whose findings may have changed, its own among them. */
  delete(uri: string): ReadonlySet<string> {
    const before = this.#neighbours(uri);
    const changed = this.#corpus.delete(uri);
    return this.#invalidate(uri, before, changed);
  }

  /** All findings may change. */
  setProject(project: Project): void {
    this.#project = project;
    this.#isAccepted = this.#createAcceptance();
    this.#findings.clear();
  }

  /** The article's findings in text order; none for an article that is not in the corpus. */
  findings(uri: string): readonly Finding[] {
    const known = this.#findings.get(uri);
    if (known) return known;
    const article = this.#corpus.article(uri);
    if (!article) return [];
    const found = this.#check(article);
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
      for (const finding of rule.check(article, { corpus: this.#corpus, project: this.#project })) {
        if (!this.#isAccepted(finding)) found.push(withCeiling(finding, ceiling));
      }
    }
    return found.sort((a, b) => a.start - b.start || a.end - b.end);
  }

  #invalidate(uri: string, before: ReadonlySet<string>, changed: ReadonlySet<string>): ReadonlySet<string> {
    const touched = new Set([uri, ...before, ...this.#neighbours(uri)]);
    if (this.#findings.size > 0) this.#addArticles(changed, touched);
    for (const each of touched) this.#findings.delete(each);
    return touched;
  }

  /** The articles whose names are near those of this one: what it says of others counts as evidence there. */
  #neighbours(uri: string): ReadonlySet<string> {
    const found = new Set<string>();
    const article = this.#corpus.article(uri);
    // Nothing has been checked yet, so nothing needs checking again.
    if (!article || this.#findings.size === 0) return found;
    article.entities.forEach((local, index) => {
      this.#addNear(this.#corpus.idOf(article, index), found);
      // Where the person goes by the surname alone, what this article is about says whether they are meant.
      if (local.kind === "person" && !local.short) this.#addUnder(surnameKey(local.key), found);
    });
    for (const { entity } of lifeDates(article)) this.#addUnder(this.#corpus.idOf(article, entity), found);
    for (const other of articlesOfAmounts(article, this.#corpus)) found.add(other);
    return found;
  }

  /** The articles under the keys, those whose names are near them, and those that are compared with either. */
  #addArticles(keys: ReadonlySet<string>, touched: Set<string>): void {
    const compared = new Set<string>();
    for (const key of keys) {
      if (this.#addUnder(key, touched)) for (const other of this.#keysCompared(key)) compared.add(other);
      this.#addNear(key, touched);
    }
    for (const key of compared) if (!keys.has(key)) this.#addUnder(key, touched);
  }

  /** False where so many articles stand under the key that it says nothing. */
  #addUnder(key: string, touched: Set<string>): boolean {
    const uris = this.#corpus.articlesUnder(key);
    if (uris.length > establishedArticles) return false;
    for (const uri of uris) touched.add(uri);
    return true;
  }

  /**
   * The other keys of what stands under a key: a finding takes in all claims of its two values, and all quotations of its
   * two wordings, and all events of its two dates, so what changes one of them reaches those it is compared with.
   */
  #keysCompared(key: string): ReadonlySet<string> {
    const found = new Set<string>();
    const corpus = this.#corpus;
    if (key.startsWith(claimPrefix)) {
      for (const { uri, claim } of corpus.claims(key.slice(claimPrefix.length)))
        for (const other of corpus.article(uri)!.claims[claim]!.keys) found.add(claimPrefix + other);
    } else if (key.startsWith(quotePrefix)) {
      for (const { uri, quotation } of corpus.quotations(key.slice(quotePrefix.length)))
        for (const other of corpus.article(uri)!.quotations[quotation]!.keys) found.add(quotePrefix + other);
    } else if (key.startsWith(eventPrefix)) {
      for (const { uri, event } of corpus.events(key.slice(eventPrefix.length)))
        for (const other of corpus.article(uri)!.events[event]!.keys) found.add(eventPrefix + other);
    }
    return found;
  }

  #addNear(id: string, touched: Set<string>): void {
    for (const near of this.#corpus.nearNames(id)) {
      if (this.#corpus.articleCount(near.id) > establishedArticles) continue;
      for (const uri of this.#corpus.articlesUnder(near.id)) touched.add(uri);
    }
  }

  #createAcceptance(): (finding: Finding) => boolean {
    return createAcceptance(this.#project, (uri) => this.#corpus.article(uri)?.text);
  }
}

/** A configured severity lowers a finding's and never raises it. */
function withCeiling(finding: Finding, ceiling: Severity): Finding {
  const severity = severities[Math.max(severities.indexOf(finding.severity), severities.indexOf(ceiling))]!;
  return severity === finding.severity ? finding : { ...finding, severity };
}
