import type { NameKind } from "../recognise/mention";
import type { Span } from "../text/span";
import type { Message } from "../words/message";
import type { RuleId, Severity } from "./finding";

/** A name whose spelling the project file settles. */
export interface ProjectName {
  readonly name: string;
  readonly kind: NameKind | undefined;
  readonly also: readonly string[];
  readonly role: string | undefined;
}

/** A fact that the project file settles: `about` "NATO member states", `value` "32". */
export interface ProjectFact {
  readonly about: string;
  readonly value: string;
}

/** A finding that an editor chose to keep: W3C Web Annotation's text quote selector. */
export interface Accepted {
  readonly rule: RuleId;
  /** Relative to the project file's folder, with `/`. */
  readonly path: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A bad entry of the project file: what is wrong, where (offsets into the file's text). */
export interface ProjectProblem extends Span {
  readonly message: Message;
}

/** What a team has settled: the project file and the editor's settings together. */
export interface Project {
  /** The URI of the project file's folder, or of the corpus's root where there is no file; ends without a slash. Undefined for loose files. */
  readonly root: string | undefined;
  readonly names: readonly ProjectName[];
  readonly distinct: readonly (readonly string[])[];
  readonly facts: readonly ProjectFact[];
  readonly accepted: readonly Accepted[];
  readonly rules: ReadonlyMap<RuleId, Severity | "off">;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Globs of the pages, documents and PDFs that articles are checked against. */
  readonly sources: readonly string[];
  /** True for an article that is right wherever it disagrees with others, and for a source. */
  readonly isTrusted: (uri: string) => boolean;
  /** UTF-16 code units above which a file is left out with a notice. */
  readonly maxFileSize: number;
  readonly problems: readonly ProjectProblem[];
}
