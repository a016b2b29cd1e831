import {
  NotificationType0,
  type Range,
  RequestType,
  type TextDocumentIdentifier,
} from "vscode-languageserver";
import type { FactKind, FactName, FactState } from "../features/article-facts";

export type { FactKind, FactState };

/** A passage that a finding speaks of. */
export interface ViewPlace {
  /** As the client spells it. */
  readonly uri: string;
  /** Relative to the workspace folder. */
  readonly path: string;
  readonly range: Range;
  /** What the finding says of the passage. */
  readonly message: string;
}

/** A finding with its other side. */
export interface ViewConflict extends ViewPlace {
  readonly rule: string;
  readonly severity: "error" | "warning" | "information" | "hint";
  readonly related: readonly ViewPlace[];
}

/** A name, figure, time expression or quotation. */
export interface ViewFact {
  readonly kind: FactKind;
  readonly range: Range;
  /** Its words on one line; of a quotation the first. */
  readonly text: string;
  /** What it is about, its value in other words, or who says it; may be empty. */
  readonly detail: string;
  readonly state: FactState;
  /** How many other articles say the same. */
  readonly agrees: number;
  /** Index into `names`, for a name. */
  readonly name?: number;
  /** Indices into `conflicts`. */
  readonly conflicts: readonly number[];
  readonly checked?: { readonly who?: string; readonly day?: string; readonly source?: string };
  /** What to say where it was checked and its sentence has changed since. */
  readonly lost?: string;
}

/** How far the checking of an article is. */
export interface ViewProgress {
  readonly facts: number;
  readonly checked: number;
}

/** The facts of one article as its last text has them. */
export interface ArticleFactsResult {
  /** In text order. */
  readonly facts: readonly ViewFact[];
  /** In order of first mention. */
  readonly names: readonly FactName[];
  readonly conflicts: readonly ViewConflict[];
  readonly progress: ViewProgress;
}

/** Asks for an article's facts. */
export interface ArticleFactsParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** `factAnnotation/articleFacts`, from client to server; null where there is no such article. */
export const ArticleFactsRequest = new RequestType<ArticleFactsParams, ArticleFactsResult | null, void>(
  "factAnnotation/articleFacts",
);

/** `factAnnotation/changed`, from server to clients that ask for it: what the requests answer may be otherwise now. */
export const ChangedNotification = new NotificationType0("factAnnotation/changed");
