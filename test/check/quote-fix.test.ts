import { describe, expect, it } from "vitest";
import { applyFix, checkerFor, findingsOf, readFixture } from "./corpus-fixture";

describe("the fix", () => {
  const source = `
=== drafts/2026-03-02.txt
Mayor Anna Ruiz told the Larmouth Council: “Nobody will walk over that bridge before we can vouch for it again.”
=== sources/2026-03-03.txt
Mayor Anna Ruiz told the Larmouth Council: “Nobody will ever drive over that bridge before we can vouch for it again.”
`;

  it("is preferred where a trusted article has the other wording, and leaves nothing to find", () => {
    const { articles } = readFixture(source);
    const project = '{ "trusted": ["sources/**"] }';
    const [finding] = findingsOf(checkerFor(articles, project), articles);
    expect(finding).toMatchObject({ rule: "quote-conflict", confirmed: true });
    expect(finding!.fixes[0]).toMatchObject({ preferred: true });
    const fixed = applyFix(articles, finding!);
    expect(fixed.get("drafts/2026-03-02.txt")).toContain("Nobody will ever drive over that bridge");
    expect(findingsOf(checkerFor(fixed, project), fixed)).toEqual([]);
  });

  it.each([
    ["We don’t want a second bridge", "We do want a second bridge"],
    ["We do want a second bridge", "We don’t want a second bridge"],
    ["The hearing is on 15 January in Larmouth", "The hearing is on Feb. 15 in Larmouth"],
  ])("exchanges whole words: “%s”", (first, later) => {
    const quoting = (words: string) =>
      `Mayor Anna Ruiz told the Larmouth Council: “${words} before we can vouch for the old one again.”`;
    const articles = new Map([
      ["2026-03-02.txt", quoting(first)],
      ["2026-03-03.txt", quoting(later)],
    ]);
    const [finding] = findingsOf(checkerFor(articles), articles);
    expect(finding!.rule).toBe("quote-conflict");
    expect(applyFix(articles, finding!).get("2026-03-03.txt")).toBe(quoting(first));
  });

  it("is nobody's to prefer else", () => {
    const { articles } = readFixture(source);
    const [finding] = findingsOf(checkerFor(articles), articles);
    expect(finding!.fixes.map(({ preferred }) => preferred)).toEqual([false, false]);
  });
});
