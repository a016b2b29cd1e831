import { describe, it } from "vitest";
import { expectFindings } from "./corpus-fixture";

const first =
  "Trade minister Lena Marsh met growers at the Larmouth Fair and praised Halden Corp and Orrin Foods.";

describe("sentences of one make about two things are no conflict", () => {
  it.each([
    [
      "two companies' results",
      "Orrin Foods reported quarterly sales of $174.2 million, up from $162 million a year earlier.",
      "Halden Corp reported quarterly sales of $171.2 million, up from $150 million a year earlier.",
    ],
    [
      "two days' agreements",
      "On March 2, 2026, the growers agreed to plant 2,835 trees and to spend 35% of the levy on wells.",
      "On March 20, 2026, the growers agreed to plant 2,845 trees and to spend 38% of the levy on wells.",
    ],
    [
      "two towns' prices",
      "House prices in Kestrow fell by 31% last year.",
      "House prices in Vallby fell by 37% last year.",
    ],
  ])("%s", (_, one, other) => {
    expectFindings(`
=== 2026-03-21.txt
${first} ${one}
=== 2026-03-22.txt
${first} ${other}
`);
  });
});

it("but of one company they are, by its full name or its short one", () => {
  expectFindings(`
=== 2026-03-21.txt
${first} Orrin Foods reported quarterly sales of $174.2 million for its jams.
=== 2026-03-22.txt
${first} Orrin reported quarterly sales of $177.2 million for its jams.
                                                                                                                                      ^^^^^^^^^^^^^^ number-conflict: $174.2 million
`);
});
