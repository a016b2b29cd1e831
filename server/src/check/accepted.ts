import type { Finding, Place, RuleId } from "./finding";
import type { Accepted, Project } from "./project";
import { pathInProject } from "./project-file";
import { standsAt } from "./text-quote";

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

function keyOf(rule: string, path: string): string {
  return `${rule}\n${path}`;
}
