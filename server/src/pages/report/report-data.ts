import type { Severity } from "../../check/finding";
import type { Progress } from "../../check/progress";
import type { PlainPassage } from "../plain-passage";

/** All that the report shows, in plain values: what the server hands to a view, and the command line to the page. */
export interface ReportData {
  /** In order of their days, then of their paths; those without a day last. */
  readonly articles: readonly ReportArticle[];
  readonly people: readonly ReportPerson[];
  /** Things that articles give figures for, those that disagree first. */
  readonly things: readonly ReportThing[];
  /** The gravest first, then in order of path and text. */
  readonly conflicts: readonly ReportConflict[];
}

export interface ReportArticle {
  readonly path: string;
  readonly title: string | undefined;
  /** ISO, `2026-03-04`. */
  readonly day: string | undefined;
  readonly progress: Progress;
  /** How many checks hold no more. */
  readonly lost: number;
  readonly conflicts: number;
  /** The days that the article names, each once, in order. */
  readonly dates: readonly ReportDate[];
}

export interface ReportDate {
  readonly day: string;
  readonly words: string;
}

/** One person over the articles. */
export interface ReportPerson {
  readonly name: string;
  /** For each article that names the person, by its index in `articles`. */
  readonly cells: readonly PersonCell[];
}

export interface PersonCell {
  readonly article: number;
  /** How the article writes the name, the most frequent first. */
  readonly spellings: readonly string[];
  readonly roles: readonly string[];
  readonly isConflicting: boolean;
}

/** What articles count or measure, with their figures for it. */
export interface ReportThing {
  readonly about: string;
  /** `"%"`, a currency, a unit of measure, or undefined. */
  readonly unit: string | undefined;
  readonly figures: readonly ReportFigure[];
}

export interface ReportFigure {
  /** The middle of a range. */
  readonly value: number;
  readonly words: string;
  readonly path: string;
  /** From 1; undefined in a source. */
  readonly line: number | undefined;
  readonly passage: PlainPassage;
  /** `outlier`: most others agree on another figure. `split`: others have another figure, and none has most. */
  readonly standing: "agrees" | "outlier" | "split";
}

export interface ReportConflict {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** The finding's own place first. */
  readonly sides: readonly ConflictSide[];
}

export interface ConflictSide {
  readonly path: string;
  /** From 1; undefined in a source. */
  readonly line: number | undefined;
  readonly passage: PlainPassage;
}
