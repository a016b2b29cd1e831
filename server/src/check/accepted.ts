import type { Span } from "../text/span";
import type { Finding, Place, RuleId } from "./finding";
import type { Accepted, Project } from "./project";
import { pathInProject } from "./project-file";

/** How many code units of context an accepted finding keeps on each side. */
const contextLength = 32;

/** Words of an article and what stands around them: W3C Web Annotation's text quote selector. */
export interface TextQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** The selector of a span: its words with up to 32 code units before and after, whole characters only. */
export function toTextQuote(text: string, { start, end }: Span): TextQuote {
  const from = Math.max(0, start - contextLength);
  const to = Math.min(text.length, end + contextLength);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(isTrailing(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, isTrailing(text, to) ? to - 1 : to),
  };
}

/**
 * Says of a finding whether the project's `accepted` keeps it. A place is meant where the words are the same and the
 * context that the entry gives stands around them, white space of any length being equal. A finding is kept when its own
 * place is meant, or all of its other side, since in which of them it stands may change as articles come and go.
 */
export function createAcceptance(
  project: Pick<Project, "root" | "accepted">,
  textOf: (uri: string) => string | undefined,
): (finding: Finding) => boolean {
  const entries = new Map<string, Accepted[]>();
  for (const entry of project.accepted) {
    const key = keyOf(entry.rule, entry.path.replace(/^\.\//, ""));
    entries.set(key, [...(entries.get(key) ?? []), entry]);
  }
  const isMeant = (rule: RuleId, place: Place): boolean => {
    const path = pathInProject(project.root, place.uri);
    const candidates = path === undefined ? undefined : entries.get(keyOf(rule, path));
    const text = candidates && textOf(place.uri);
    return text !== undefined && candidates!.some((entry) => standsAt(entry, text, place));
  };
  if (entries.size === 0) return () => false;
  return (finding) => {
    const { rule, related } = finding;
    return isMeant(rule, finding) || (related.length > 0 && related.every((place) => isMeant(rule, place)));
  };
}

const whiteSpace = /\s+/g;

function standsAt(entry: Accepted, text: string, { start, end }: Span): boolean {
  const fold = (part: string): string => part.replace(whiteSpace, " ");
  if (fold(text.slice(start, end)) !== fold(entry.exact)) return false;
  // Enough of the text to hold the context with whatever white space it has by now.
  const before = fold(text.slice(Math.max(0, start - 4 * entry.prefix.length - 64), start));
  const after = fold(text.slice(end, end + 4 * entry.suffix.length + 64));
  return before.endsWith(fold(entry.prefix)) && after.startsWith(fold(entry.suffix));
}

/** True at the second half of a surrogate pair. */
function isTrailing(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return at > 0 && unit >= 0xdc00 && unit <= 0xdfff;
}

function keyOf(rule: string, path: string): string {
  return `${rule}\n${path}`;
}
