import type { CorpusView, Entity, NamePlace } from "../../index/corpus-view";
import { KeptByContent } from "../../index/kept-by-content";
import type { Difference } from "../../index/name-record";
import type { Article, LocalEntity } from "../../link/article";
import { foldName } from "../../text/fold";
import { hashOf } from "../../text/hash";
import type { Project } from "../project";
import { settledNames } from "./settled-names";

/** One of two names that are compared, with what speaks for its spelling. */
export interface Side {
  readonly entity: Entity;
  /** The word that differs, folded. */
  readonly word: string;
  /** True where that word is a real name or word by itself. */
  readonly known: boolean;
  /** True where it is one that everybody knows. */
  readonly familiar: boolean;
  /** In how many different passages the name stands; copies of one text count once. */
  readonly votes: number;
  /** In how many of them the differing word itself stands: "Colby" alone says nothing of "Eldridge". */
  readonly bearing: number;
  /** True where the project file lists the name so, or a trusted article writes it so. */
  readonly settled: boolean;
  /** The name within each of its articles, for the first `compared` articles. */
  readonly locals: readonly LocalEntity[];
}

/** How many of a name's articles and passages are looked at: beyond, more of them say nothing new. */
export const compared = 40;
const countedPassages = 200;

/** How much text around a name makes a passage, in code units on each side. */
const passageReach = 32;

/** What costs something to find out is found out when it is asked for: most pairs of names are told apart by less. */
export function readSide(
  corpus: CorpusView,
  project: Project,
  entity: Entity,
  word: string,
  part: Difference["part"],
): Side {
  const locals = once(() => localsOf(corpus, entity));
  const known = once(() => locals().some((local) => isTrueOf(local, local.known, word, part)));
  const familiar = once(() => locals().some((local) => isTrueOf(local, local.familiar, word, part)));
  const votes = once(() => countPassages(corpus, entity.places, undefined));
  const bearing = once(() => countPassages(corpus, entity.places, word) || 1);
  const settled = once(() => isListed(entity, project) || entity.articles.some(project.isTrusted));
  return {
    entity,
    word,
    get known() {
      return known();
    },
    get familiar() {
      return familiar();
    },
    get votes() {
      return votes();
    },
    get bearing() {
      return bearing();
    },
    get settled() {
      return settled();
    },
    get locals() {
      return locals();
    },
  };
}

/** A name within each of its articles, for the first `compared` articles. */
export function localsOf(corpus: CorpusView, { id, articles }: Entity): readonly LocalEntity[] {
  const looked = new Set(articles.slice(0, compared));
  const places = corpus.localsOf(id).filter(({ uri }) => looked.has(uri));
  return places.flatMap(({ uri, entity }) => {
    const article = corpus.article(uri)!;
    // A surname that stands for a full name is that name's.
    return corpus.idOf(article, entity) === id ? [article.entities[entity]!] : [];
  });
}

/** In how many different passages of some articles, by their URIs, the differing word stands. */
export function bearingIn(corpus: CorpusView, { entity, word }: Side, articles: readonly string[]): number {
  const places = entity.places.filter(({ uri }) => articles.includes(uri));
  return countPassages(corpus, places, word);
}

/** The work's result, worked out the first time that it is asked for. */
function once<Result>(work: () => Result): () => Result {
  let done: { readonly result: Result } | undefined;
  return () => {
    done ??= { result: work() };
    return done.result;
  };
}

/** True where the project file lists the name, or it stands only as the surname of a person whom the file lists. */
export function isListed({ forms }: Entity, project: Project): boolean {
  const settled = settledNames(project);
  return forms.some(({ text }) => settled.has(text)) || forms.every(({ text }) => settled.hasSurname(text));
}

/** True where `a` is the likelier slip: fewer passages with the word, then fewer passages and articles, then no real name, then a name that never stands in full, then the later id. */
export function isSuspect(a: Side, b: Side): boolean {
  if (a.settled !== b.settled) return b.settled;
  if (a.bearing !== b.bearing) return a.bearing < b.bearing;
  if (a.votes !== b.votes) return a.votes < b.votes;
  if (a.entity.articles.length !== b.entity.articles.length) {
    return a.entity.articles.length < b.entity.articles.length;
  }
  if (a.known !== b.known) return b.known;
  const [one, other] = [a, b].map(({ locals }) => Math.max(...locals.map(({ parts }) => parts.length)));
  if (one !== other) return one! < other!;
  return a.entity.id > b.entity.id;
}

/** What the flags of a name's words say of the word that differs. */
function isTrueOf(
  { parts }: LocalEntity,
  flags: readonly boolean[],
  word: string,
  part: Difference["part"],
): boolean {
  if (part === "surname") return flags.at(-1) === true;
  if (part === "given") return flags[parts.findIndex((given) => given.length > 1)] === true;
  const at = parts.indexOf(word);
  return at >= 0 ? flags[at] === true : flags.every((flag) => flag);
}

/** Different passages among a name's places, in a form that holds the word where one is given. */
function countPassages(corpus: CorpusView, places: readonly NamePlace[], word: string | undefined): number {
  const passages = new Set<number>();
  const last = word?.slice(word.lastIndexOf(" ") + 1);
  for (const { uri, start, end } of places.slice(0, countedPassages)) {
    const { words, around } = passageAt(corpus.article(uri)!, start, end);
    if (last === undefined || words.includes(last)) passages.add(around);
  }
  return passages.size;
}

/** A place of a name: the folded words of the name as it stands there, and the text around it as a hash. */
interface Passage {
  readonly words: readonly string[];
  /** That two have the same by chance is next to impossible. */
  readonly around: number;
}

/** In how many articles passages are kept, by the offset of the name. */
const room = 2048;
const kept = new KeptByContent(() => new Map<number, Passage>(), room);

function passageAt(article: Article, start: number, end: number): Passage {
  const passages = kept.of(article);
  const known = passages.get(start);
  if (known) return known;
  const { text } = article;
  const passage: Passage = {
    words: foldName(text.slice(start, end)).split(" "),
    around: hashOf(text.slice(Math.max(0, start - passageReach), end + passageReach).replace(/\s+/g, " ")),
  };
  passages.set(start, passage);
  return passage;
}
