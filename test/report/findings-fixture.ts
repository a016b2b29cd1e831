import type { Finding, Fix } from "../../server/src/check/finding";
import { type CheckResult, type ReportedFinding, toCheckResult } from "../../server/src/report/check-result";
import { plain } from "../words/plain";

/** The texts of a small paper, by path. */
export type Texts = Readonly<Record<string, string>>;

const root = "file:///paper/";

/** A finding as a test writes it: places as "path: words", the words once in their text. */
export interface WrittenFinding {
  readonly rule?: ReportedFinding["rule"];
  readonly severity?: Finding["severity"];
  readonly at: string;
  readonly message?: string;
  readonly related?: Readonly<Record<string, string>>;
  /** A preferred fix that puts other words in place of the finding's. */
  readonly change?: string;
  /** Other places where the fix puts the same words. */
  readonly changeToo?: readonly string[];
  /** Whether another fix changes no article: the one that keeps both sides. */
  readonly mayStay?: boolean;
}

/** The result of a check that found these. */
export function resultOf(texts: Texts, findings: readonly WrittenFinding[]): CheckResult {
  return toCheckResult({
    counts: { articles: 0, words: 0, mentions: 0 },
    articles: [],
    findings: findings.map((finding) => toFinding(texts, finding)),
    textOf: (uri) => texts[toPath(uri)],
    pathOf: toPath,
  });
}

/** The finding that a test has written. */
export function toFinding(texts: Texts, written: WrittenFinding): ReportedFinding {
  const place = toPlace(texts, written.at);
  const fix: Fix = {
    title: plain(`Change to “${written.change}”`),
    preferred: true,
    scope: "here",
    edits: [place, ...(written.changeToo ?? []).map((at) => toPlace(texts, at))].map((at) => ({
      ...at,
      newText: written.change ?? "",
    })),
  };
  const keep: Fix = { title: plain("Not an error"), preferred: false, scope: "here", edits: [] };
  return {
    ...place,
    rule: written.rule ?? "name-spelling",
    severity: written.severity ?? "warning",
    message: plain(written.message ?? "The two differ."),
    related: Object.entries(written.related ?? {}).map(([at, message]) => ({
      ...toPlace(texts, at),
      message: plain(message),
    })),
    fixes: [...(written.change === undefined ? [] : [fix]), ...(written.mayStay ? [keep] : [])],
    confirmed: false,
  };
}

function toPlace(texts: Texts, at: string): { uri: string; start: number; end: number } {
  const [, path = "", words = ""] = /^(.*): (.*)$/s.exec(at) ?? [];
  const start = texts[path]?.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`“${words}” does not stand in ${path}`);
  return { uri: root + encodeURI(path), start, end: start + words.length };
}

function toPath(uri: string): string {
  return decodeURI(uri.slice(root.length));
}
