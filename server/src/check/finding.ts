import type { NameKind } from "../recognise/mention";
import type { Span } from "../text/span";
import type { Message } from "../words/message";

/** From the gravest to the slightest. */
export const severities = ["error", "warning", "information", "hint"] as const;
export type Severity = (typeof severities)[number];

/** Every rule of the program; `project-file` reports bad entries of the project file and can't be switched off. */
export const ruleIds = [
  "name-spelling",
  "name-introduction",
  "role-conflict",
  "number-conflict",
  "percent-mismatch",
  "sum-mismatch",
  "list-count",
  "unit-conversion",
  "magnitude",
  "impossible-date",
  "weekday-mismatch",
  "date-conflict",
  "age-mismatch",
  "elapsed-mismatch",
  "quote-conflict",
] as const;
export type RuleId = (typeof ruleIds)[number];

/** A place in an article. */
export interface Place extends Span {
  readonly uri: string;
}

/** The other side of a finding. */
export interface Related extends Place {
  readonly message: Message;
}

/** Replaces a span of an article's text. */
export interface Edit extends Place {
  readonly newText: string;
}

/** A name that the project file is to list: a new entry, or further forms and a role for the entry of that name. */
export interface NameRecordEntry {
  readonly list: "names";
  readonly name: string;
  readonly kind: NameKind | undefined;
  readonly also: readonly string[];
  readonly role: string | undefined;
}

/** What "they are different", "keep both" and the actions of the names list add to the project file. */
export type ProjectRecord =
  | NameRecordEntry
  | { readonly list: "facts"; readonly about: string; readonly value: string }
  | { readonly list: "distinct"; readonly names: readonly string[] }
  | {
      readonly list: "accepted";
      readonly rule: RuleId;
      readonly uri: string;
      readonly exact: string;
      readonly prefix: string;
      readonly suffix: string;
    };

/** One way to settle a finding. */
export interface Fix {
  /** What the editor reads: "Change to “Elbridge Colby” in all articles". */
  readonly title: Message;
  /** True for the one that the evidence decides; at most one of a finding's fixes. */
  readonly preferred: boolean;
  readonly scope: "here" | "article" | "corpus" | "project";
  readonly edits: readonly Edit[];
  /** Given only where `scope` is `project`; `edits` are then empty. */
  readonly record?: ProjectRecord;
}

/** One inconsistency, with both sides and the ways to settle it. */
export interface Finding extends Place {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** One or two plain sentences that show both sides and never say more than is known. */
  readonly message: Message;
  readonly related: readonly Related[];
  /** The preferred one first. */
  readonly fixes: readonly Fix[];
  /** True where the project file or a trusted article says which side is right; only then does `source.fixAll` apply it. */
  readonly confirmed: boolean;
}
