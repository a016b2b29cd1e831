import { describe, it } from "vitest";
import { expectFindings } from "./corpus-fixture";

describe("roles that cannot both hold", () => {
  it("an office held and left", () => {
    expectFindings(`
=== 2026-03-02.txt
President Oskar Lindqvist spoke in Tallinn on Monday. The Baltic Council met there.
=== 2026-03-03.txt
President Oskar Lindqvist left Tallinn. The Baltic Council meets again in May.
=== draft.txt
The Baltic Council heard former President Oskar Lindqvist in Tallinn.
                         ^^^^^^^^^^^^^^^^ role-conflict: 2 other articles
`);
  });

  it("two offices of one rank", () => {
    expectFindings(`
=== a.txt
Deputy Minister of Transport Ines Falk opened the line.
=== b.txt
Deputy Minister of Health Ines Falk opened the line.
^^^^^^^^^^^^^^^^^^^^^^^^^ role-conflict: Deputy Minister of Transport
`);
  });
});

describe("roles that can", () => {
  it.each([
    [
      "one office in two wordings",
      "Defense Secretary Ines Falk spoke.",
      "Secretary of Defence Ines Falk left.",
    ],
    ["an office without its field", "Secretary Ines Falk spoke.", "Secretary of State Ines Falk left."],
    [
      "offices of different rank",
      "Deputy Minister Ines Falk spoke.",
      "Ines Falk, the party chairwoman, left.",
    ],
    ["a title after the name", "Ines Falk, the mayor, spoke.", "Mayor Ines Falk left."],
  ])("%s", (_, one, other) => {
    expectFindings(`\n=== a.txt\n${one}\n=== b.txt\n${other}\n`);
  });

  it("an office left between two days", () => {
    expectFindings(`
=== 2026-03-02.txt
President Oskar Lindqvist spoke in Tallinn on Monday.
=== 2026-03-20.txt
Former President Oskar Lindqvist spoke in Tallinn on Friday.
`);
  });
});
