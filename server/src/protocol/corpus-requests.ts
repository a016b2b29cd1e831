import { RequestType, type TextDocumentIdentifier } from "vscode-languageserver";
import type { LeftOutPath } from "../check/why-left-out";
import type { Page, PageRange } from "../features/corpus-names";
import type { NameKind } from "../recognise/mention";
import type { ReadingState } from "./folder";
import type { ViewConflict, ViewPlace, ViewProgress } from "./view-requests";

export type { NameKind, Page, PageRange, ReadingState };

/** The corpus of one workspace folder, or of the articles that stand in none. */
export interface ViewCorpus {
  /** URI of the folder; empty for articles that stand in none. What the other requests name the corpus by. */
  readonly folder: string;
  readonly state: ReadingState;
  readonly articles: number;
  readonly names: Readonly<Record<NameKind, number>>;
}

/** `factAnnotation/corpora`, from client to server: all corpora that hold an article or are a folder's. */
export const CorporaRequest = new RequestType<Record<string, never>, readonly ViewCorpus[], void>(
  "factAnnotation/corpora",
);

/** Asks for a page of a corpus's list. */
export interface CorpusPageParams extends PageRange {
  readonly folder: string;
}

/** Asks for names of a kind, or for those that a search finds whatever their kind. */
export interface CorpusNamesParams extends CorpusPageParams {
  readonly kind: NameKind;
  /** What a person typed; the best names come first. Left out: all names of the kind, those in most articles first. */
  readonly query?: string;
}

/** A name of the corpus. */
export interface ViewName {
  readonly id: string;
  readonly kind: NameKind;
  readonly name: string;
  /** The role it is most often given, or empty. */
  readonly role: string;
  readonly forms: number;
  readonly mentions: number;
  readonly articles: number;
  /** Where it is introduced. */
  readonly place: ViewPlace;
}

/** `factAnnotation/corpusNames`, from client to server. */
export const CorpusNamesRequest = new RequestType<CorpusNamesParams, Page<ViewName>, void>(
  "factAnnotation/corpusNames",
);

/** Asks for one name. */
export interface CorpusNameParams {
  readonly folder: string;
  readonly id: string;
}

/** How a name is written, what it is called, and where it stands. */
export interface CorpusNameResult {
  readonly forms: readonly { readonly text: string; readonly count: number; readonly place: ViewPlace }[];
  readonly roles: readonly { readonly text: string; readonly count: number }[];
  /** With the first place in each article. */
  readonly articles: readonly { readonly count: number; readonly place: ViewPlace }[];
}

/** `factAnnotation/corpusName`, from client to server; null for a name that is gone. */
export const CorpusNameRequest = new RequestType<CorpusNameParams, CorpusNameResult | null, void>(
  "factAnnotation/corpusName",
);

/** `factAnnotation/corpusConflicts`, from client to server: the findings of all articles, hints left out. */
export const CorpusConflictsRequest = new RequestType<CorpusPageParams, Page<ViewConflict>, void>(
  "factAnnotation/corpusConflicts",
);

/** An article at a glance. */
export interface ViewArticle {
  readonly uri: string;
  readonly path: string;
  /** The day it speaks from. */
  readonly day?: string;
  readonly names: number;
  readonly figures: number;
  readonly dates: number;
  readonly quotations: number;
  readonly toCheck: number;
  readonly progress: ViewProgress;
}

/** `factAnnotation/corpusArticles`, from client to server: in order of their paths. */
export const CorpusArticlesRequest = new RequestType<CorpusPageParams, Page<ViewArticle>, void>(
  "factAnnotation/corpusArticles",
);

/** Asks whether a file is one of the articles, and why it is not. */
export interface MembershipParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** Whether a file is one of the articles, and why it is not. */
export interface MembershipResult {
  /**
   * `article`: it is one. `outside`: it stands in no workspace folder, and alone. `reading`: the folder is still being
   * read. `missing`, `notText`, `tooLarge`: so it was found on disk. `ignored`: a `.gitignore` names it. `view`: it is
   * no file that a person writes, such as one side of a comparison. All others: see `LeftOutPath`.
   */
  readonly reason:
    | "article"
    | "outside"
    | "reading"
    | "missing"
    | "notText"
    | "tooLarge"
    | "ignored"
    | "view"
    | LeftOutPath["reason"];
  /** The glob, the name or the number of characters that says so; may be empty. */
  readonly by: string;
  /** The file's path in its folder. */
  readonly path: string;
  /** URI of the folder; empty where it stands in none. */
  readonly folder: string;
  /** How many articles the corpus has. */
  readonly articles: number;
}

/** `factAnnotation/membership`, from client to server. */
export const MembershipRequest = new RequestType<MembershipParams, MembershipResult, void>(
  "factAnnotation/membership",
);
