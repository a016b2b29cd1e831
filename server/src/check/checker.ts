import type { Corpus } from "../index/corpus";
import type { CorpusChange } from "../index/corpus-change";
import type { HandedArticle } from "../index/handover";
import { KeptByContent } from "../index/kept-by-content";
import type { Article } from "../link/article";
import { createAcceptance } from "./accepted";
import { type Finding, type Severity, severities } from "./finding";
import { mergeFindings } from "./one-finding";
import type { Project } from "./project";
import { type HasMoved, type ReadingKind, type ReadingsDump, tellMoved } from "./reading-account";
import { Readings } from "./readings";
import type { Rule } from "./rule";
import { rules } from "./rules";
import { withSafeFixes } from "./safe-fixes";
import { type MovedNames, namesMoved } from "./spelling/moved-names";
import { establishedArticles } from "./spelling/near-miss";

/** What a checker knows, written down: the numbers of the articles that are checked, and the findings of those that have some, as JSON. */
export interface CheckerDump {
  readonly [name: string]: Int32Array | string | ReadingsDump;
  readonly checked: Int32Array;
  readonly findings: string;
  readonly readings: ReadingsDump;
}

/**
 * Keeps the findings of a corpus's articles up to date: an article is checked when its findings are asked for, and again
 * only when something that its findings may rest on has changed.
 * Invariant: `findings(uri)` equals that of a checker built anew from the same articles and project.
 */
export class Checker {
  readonly #corpus: Corpus;
  #project: Project;
  #checks = 0;
  #isAccepted: (finding: Finding) => boolean;
  readonly #findings = new Map<string, readonly Finding[]>();
  /** Findings that hold if what is remembered of what they rest on is the same still. */
  readonly #doubtful = new Map<string, readonly Finding[]>();
  /** What the articles that are checked rest on. */
  readonly #readings: Readings;
  /** What the rules that look at one article alone find, where they find something. */
  readonly #own = new KeptByContent((article) => this.#checkAlone(article), keptAlone);

  /** With a dump it knows the findings that were written down; corpus and project must be those of that time. */
  constructor(corpus: Corpus, project: Project, dump?: CheckerDump) {
    this.#corpus = corpus;
    this.#readings = new Readings(corpus, dump?.readings);
    this.#project = project;
    this.#isAccepted = this.#createAcceptance();
    for (const number of dump?.checked ?? []) this.#findings.set(corpus.uriOf(number), none);
    const found = JSON.parse(dump?.findings ?? "[]") as readonly [string, readonly Finding[]][];
    for (const [uri, findings] of found) this.#findings.set(uri, findings);
  }

  /** The findings as they are known, and what they rest on. */
  dump(): CheckerDump {
    return {
      checked: Int32Array.from(this.#findings.keys(), (uri) => this.#corpus.numberOf(uri)!),
      findings: JSON.stringify([...this.#findings].filter(([, { length }]) => length > 0)),
      readings: this.#readings.dump(),
    };
  }

  get project(): Project {
    return this.#project;
  }

  /** Adds an article or takes its new text. Returns the URIs whose findings may have changed, its own among them. */
  put(article: Article): ReadonlySet<string> {
    const before = this.#readings.traitsRead(article.uri);
    const old = this.#readings.hasReaders ? this.#corpus.article(article.uri) : undefined;
    const change = this.#corpus.put(article, this.#readings.hasReaders);
    const idOf = (...of: Parameters<Corpus["idOf"]>): string => this.#corpus.idOf(...of);
    const moved = change && old && namesMoved(old, article, idOf, change.counted);
    return this.#invalidate(article.uri, this.#corpus.numberOf(article.uri)!, change, before, moved);
  }

  /** As `put`, for an article that another thread has read. */
  take(handed: HandedArticle): ReadonlySet<string> {
    const before = this.#readings.traitsRead(handed.uri);
    const change = this.#corpus.take(handed, this.#readings.hasReaders);
    return this.#invalidate(handed.uri, this.#corpus.numberOf(handed.uri)!, change, before);
  }

  /** Takes an article out. Returns the URIs whose findings may have changed, its own among them. */
  delete(uri: string): ReadonlySet<string> {
    const number = this.#corpus.numberOf(uri);
    if (number === undefined) return new Set([uri]);
    const before = this.#readings.traitsRead(uri);
    const change = this.#corpus.delete(uri, this.#readings.hasReaders);
    const touched = this.#invalidate(uri, number, change, before);
    this.#readings.forget(number);
    return touched;
  }

  /** All findings may change. */
  setProject(project: Project): void {
    this.#project = project;
    this.#isAccepted = this.#createAcceptance();
    this.#findings.clear();
    this.#doubtful.clear();
    this.#readings.clear();
  }

  /** The article's findings in text order; none for an article that is not in the corpus. */
  findings(uri: string): readonly Finding[] {
    const known = this.#findings.get(uri);
    if (known) return known;
    this.#corpus.rest();
    const article = this.#corpus.article(uri);
    if (!article) return [];
    const before = this.#doubtful.get(uri);
    this.#doubtful.delete(uri);
    const holds = before && this.#readings.holds(this.#corpus.numberOf(uri)!);
    if (!holds) this.#checks++;
    const found = holds ? before : this.#readings.recordFor(article, () => this.#check(article));
    this.#findings.set(uri, found.length === 0 ? none : found);
    return found;
  }

  /** How many times an article has been checked for its findings so far. */
  get checks(): number {
    return this.#checks;
  }

  /** Whether the article's findings are known. */
  isChecked(uri: string): boolean {
    return this.#findings.has(uri);
  }

  /** Whether the article is known to have no findings. */
  isFree(uri: string): boolean {
    return this.#findings.get(uri)?.length === 0;
  }

  /** As `findings`, without keeping account of them: for a look while articles are still being added in numbers. */
  glance(uri: string): readonly Finding[] {
    const article = this.#corpus.article(uri);
    return this.#findings.get(uri) ?? (article ? this.#check(article) : []);
  }

  /**
   * The findings of many articles, each with its URI, in the order that costs least: articles of near days have most to do
   * with each other. No account is kept of them, and nothing may change until all are there.
   */
  *survey(uris: readonly string[]): Generator<readonly [uri: string, findings: readonly Finding[]]> {
    for (const uri of this.#corpus.inOrderOfDay(uris)) {
      this.#corpus.rest();
      yield [uri, this.glance(uri)];
    }
    this.#readings.forgetPassing();
  }

  #check(read: Article): readonly Finding[] {
    const article = this.#readings.dated(read);
    const found: Finding[] = [];
    const context = { corpus: this.#readings, project: this.#project };
    for (const rule of rules) {
      const ceiling = this.#project.rules.get(rule.id) ?? rule.severity;
      if (ceiling === "off") continue;
      const all = rule.isOfOneArticle ? this.#own.of(article).get(rule) : rule.check(article, context);
      for (const finding of all ?? none) {
        if (!this.#isAccepted(finding)) found.push(withSafeFixes(withCeiling(finding, ceiling), context));
      }
    }
    return [...mergeFindings(found)].sort((a, b) => a.start - b.start || a.end - b.end);
  }

  #checkAlone(article: Article): ReadonlyMap<Rule, readonly Finding[]> {
    const context = { corpus: this.#corpus, project: this.#project };
    const found = rules.flatMap((rule) =>
      rule.isOfOneArticle ? [[rule, rule.check(article, context)] as const] : [],
    );
    return new Map(found.filter(([, findings]) => findings.length > 0));
  }

  /** `traits` are the hashes of the article's traits before the change, by their keys; `moved` says which of its names have done no more than move. */
  #invalidate(
    uri: string,
    number: number,
    change: CorpusChange | undefined,
    traits: ReadonlyMap<number, number>,
    moved?: MovedNames,
  ): ReadonlySet<string> {
    this.#readings.forgetPassing();
    const sure = new Set([uri]);
    const doubtful = new Set<string>();
    // Where nothing has been checked yet, nothing needs checking again.
    if (change) {
      const add = (reader: number, isSure: boolean): void => {
        if (reader !== number) (isSure ? sure : doubtful).add(this.#corpus.uriOf(reader));
      };
      const addReaders = (kind: ReadingKind, keys: Iterable<string | number>, hasMoved?: HasMoved): void => {
        for (const key of keys) this.#readings.findReaders(kind, key, add, hasMoved);
      };
      const hasMoved = moved && tellMoved(moved);
      const isFew = (id: string): boolean => this.#corpus.articleCount(id) <= establishedArticles + 1;
      addReaders("article", [number, uri], hasMoved);
      addReaders("trait", this.#readings.traitsChanged(uri, traits));
      addReaders("everything", [0]);
      addReaders("entity", change.entities, hasMoved);
      // What is established stays so whether one article more or less names it.
      addReaders("id", [...change.counted].filter(isFew));
      addReaders("near", [...change.near].filter(isFew));
      addReaders("claim", change.claims);
      addReaders("quotation", change.quotations);
      addReaders("event", change.events);
    }
    for (const each of doubtful) {
      const known = this.#findings.get(each);
      if (known) this.#doubtful.set(each, known);
      this.#findings.delete(each);
    }
    for (const each of sure) {
      this.#findings.delete(each);
      this.#doubtful.delete(each);
    }
    return new Set([...sure, ...doubtful]);
  }

  #createAcceptance(): (finding: Finding) => boolean {
    return createAcceptance(this.#project, (uri) => this.#readings.article(uri)?.text);
  }
}

/** For so many articles. */
const keptAlone = 1024;

/** Most articles have no findings: they share one list. */
const none: readonly Finding[] = [];

/** A configured severity lowers a finding's and never raises it. */
function withCeiling(finding: Finding, ceiling: Severity): Finding {
  const severity = severities[Math.max(severities.indexOf(finding.severity), severities.indexOf(ceiling))]!;
  return severity === finding.severity ? finding : { ...finding, severity };
}
