import type { Finding } from "./finding";
import { isOfOwnFigures } from "./own-contradictions";

/**
 * Makes one finding of two about one figure: where an article's own figures contradict it and other articles have another, the first
 * shows what the others have too. `findings` are an article's, in any order, which stays.
 */
export function mergeFindings(findings: readonly Finding[]): readonly Finding[] {
  const isMerged = (finding: Finding): boolean =>
    finding.rule === "number-conflict" && findings.some((other) => contradicts(other, finding));
  if (!findings.some(isMerged)) return findings;
  return findings.flatMap((finding) => {
    if (isMerged(finding)) return [];
    const others = findings.filter((each) => isMerged(each) && contradicts(finding, each));
    return others.length === 0
      ? finding
      : { ...finding, related: [...finding.related, ...others.flatMap(({ related }) => related)] };
  });
}

const contradicts = (own: Finding, across: Finding): boolean =>
  isOfOwnFigures(own) && own.start === across.start && own.end === across.end;
