import { describe, expect, it } from "vitest";
import { applyFix, checkerFor, expectFindings, findingsOf, readFixture } from "./corpus-fixture";

const two = [1, 2]
  .map(
    (day) => `=== 2026-05-0${day}.txt
Corvane Holdings said on Monday that it would buy Tellmark Foods. Corvane Holdings employs 4,000 people in Dunholt.
`,
  )
  .join("");

describe("a misspelt ending of a company's name", () => {
  it("is reported beside the right one, though the ending is no part of the name", () => {
    expectFindings(`${two}=== 2026-05-03.txt
Analysts in Dunholt expect Corvane Hodlings to cut jobs.
                           ^^^^^^^^^^^^^^^^ name-spelling: “Corvane Holdings”
`);
  });

  it("is put right by the fix", () => {
    const { articles } = readFixture(`${two}=== 2026-05-03.txt
Analysts in Dunholt expect Corvane Hodlings to cut jobs.
`);
    const [finding] = findingsOf(checkerFor(articles), articles);
    expect(applyFix(articles, finding!).get("2026-05-03.txt")).toContain(
      "expect Corvane Holdings to cut jobs.",
    );
  });

  it("is none where the ending is another company's word, or left out", () => {
    expectFindings(`${two}=== 2026-05-03.txt
Analysts in Dunholt expect Corvane Housing to cut jobs, and Corvane to close a plant. Corvane Group said so.
`);
    expectFindings(`=== 2026-05-03.txt
Analysts in Dunholt expect Corvane Hodlings to cut jobs.
=== 2026-05-04.txt
Corvane said on Monday that it would buy Tellmark Foods.
`);
  });
});
