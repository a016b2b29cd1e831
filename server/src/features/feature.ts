import type { CheckedFact } from "../check/checked";
import type { Finding, Fix, Place } from "../check/finding";
import type { CheckingState } from "../check/marks/lost-marks";
import type { Project } from "../check/project";
import type { CorpusView, Entity } from "../index/corpus-view";
import type { Article } from "../link/article";
import type { NameKind } from "../recognise/mention";
import type { Span } from "../text/span";
import type { Message } from "../words/message";
import type { Words } from "../words/words";

/** What a feature may ask beside the article it is asked about. */
export interface FeatureContext {
  readonly corpus: CorpusView;
  readonly project: Project;
  /** The article's current findings, in text order; none where it is unknown or not checked yet. */
  readonly findingsOf: (uri: string) => readonly Finding[];
  /** Findings of other articles that have a related place in this one; left out where the caller keeps no account of them. */
  readonly findingsElsewhere?: (uri: string) => readonly Finding[];
  /** The article's facts that people have marked as checked, in text order; left out where the caller knows of no marks. */
  readonly checkedIn?: (article: Article) => readonly CheckedFact[];
  /** What there is to mark in the article, what is marked, and which marks hold no more; left out where the caller knows of no marks. */
  readonly checkingOf?: (article: Article) => CheckingState;
  /** A link that opens the place: its URI with a fragment `#L12,5` (from 1), or undefined where none can be given. */
  readonly linkTo: (place: Place) => string | undefined;
  /** The language of whoever reads the answers. */
  readonly words: Words;
  /** Whether a text was taken out of a page, a document or a PDF, so that its lines are not the file's; left out where there are none. */
  readonly isSource?: (uri: string) => boolean;
  /** The article's path as an editor knows it: relative to its folder. */
  readonly displayPath: (uri: string) => string;
}

/** What a highlighted stretch is: the contract's semantic token types. */
export const semanticTypes = [
  "person",
  "organization",
  "place",
  "name",
  "number",
  "date",
  "quotation",
] as const;
export type SemanticType = (typeof semanticTypes)[number];

/** What is known of a highlighted stretch: it stands in a finding, or a person has checked it. */
export const semanticModifiers = ["conflicting", "verified"] as const;
export type SemanticModifier = (typeof semanticModifiers)[number];

/** A stretch to highlight, within one line. */
export interface SemanticSpan extends Span {
  readonly type: SemanticType;
  readonly modifiers: readonly SemanticModifier[];
}

/** A hover card, in Markdown, and the stretch it is about. */
export interface HoverCard {
  readonly span: Span;
  readonly markdown: string;
}

/** Why a request that would change texts is not carried out, in a sentence for the editor. */
export interface Refusal {
  readonly refused: Message;
}

/** What an editor can do about a finding. */
export interface Action {
  readonly title: string;
  readonly kind: "quickfix";
  readonly preferred: boolean;
  readonly fix: Fix;
  readonly finding: Finding;
}

/** What an entry of the outline is. `group` holds the others: "Persons", "Figures". */
export type SymbolKind = "group" | NameKind | "figure" | "date" | "quotation";

/** An entry of an article's outline. A group's span takes in all its entries, as LSP wants of a parent. */
export interface FactSymbol {
  readonly name: string;
  /** What stands in grey beside the name: a role, a value, how many mentions. */
  readonly detail: string;
  readonly kind: SymbolKind;
  /** The whole entry; `selection` lies within it. */
  readonly span: Span;
  readonly selection: Span;
  readonly children: readonly FactSymbol[];
}

/** A name of the corpus that answers a search, with the place to open. */
export interface NameSymbol {
  readonly name: string;
  readonly kind: NameKind;
  /** Its role and how often it stands where: what a list shows beside the name. */
  readonly detail: string;
  readonly place: Place;
  readonly entity: Entity;
}

/** A name that the word being typed may be the beginning of. */
export interface Completion {
  readonly label: string;
  readonly kind: NameKind;
  readonly detail: string;
  /** What is replaced: the part of the name that is already typed. */
  readonly replace: Span;
  readonly newText: string;
  /** What clients compare the typed words with: `newText`, from the same word on. */
  readonly filterText: string;
  /** Keeps the order in which the names are given. */
  readonly sortText: string;
}

/** A line above the article. */
export interface Lens {
  readonly span: Span;
  readonly title: string;
}

/** A grey remark within the text: `label` stands at `offset`. */
export interface InlayHint {
  readonly offset: number;
  readonly label: string;
}
