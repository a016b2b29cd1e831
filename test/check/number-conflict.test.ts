import { describe, it } from "vitest";
import { expectFindings } from "./corpus-fixture";

describe("two figures for one thing", () => {
  it("in two articles about one event", () => {
    expectFindings(`
=== 2026-03-02.txt
Mayor Anna Ruiz promised 40 homes in Harbour Street on Friday. Ruiz spoke at Larmouth City Hall.
=== 2026-03-03.txt
Mayor Anna Ruiz promised 60 homes in Harbour Street on Friday, the Larmouth City Hall said.
                         ^^ number-conflict: 40 homes
`);
  });

  it("with the side of fewer articles marked, and one finding for both places of the other", () => {
    expectFindings(`
=== 2026-05-01.txt
The Larmouth Council agreed to spend 4% of its budget on harbour walls, Treasurer Ines Falk said.
=== 2026-05-02.txt
The Larmouth Council agreed to spend 4% of its budget on harbour walls. Treasurer Ines Falk welcomed it.
=== 2026-05-03.txt
Treasurer Ines Falk defended the plan of the Larmouth Council, which agreed to spend 6% of its budget on harbour walls.
                                                                                     ^^ number-conflict: 2 other articles
`);
  });
});

describe("no conflict", () => {
  it.each([
    ["a bound that takes the other in", "promised more than 30 homes", "promised 40 homes"],
    ["a rounder figure", "promised 1,200 homes", "promised 1,237 homes"],
    ["an approximate one", "promised about 40 homes", "promised 42 homes"],
    ["a range that holds it", "promised 30 to 50 homes", "promised 40 homes"],
    ["another noun", "promised 40 homes", "promised 60 schools"],
    ["what was before", "promised 60 homes, up from 40 homes,", "promised 60 homes"],
    ["what is only supposed", "might promise 40 homes", "promised 60 homes"],
  ])("%s", (_, one, other) => {
    expectFindings(`
=== 2026-03-02.txt
Mayor Anna Ruiz ${one} in Harbour Street on Friday. Ruiz spoke at Larmouth City Hall.
=== 2026-03-03.txt
Mayor Anna Ruiz ${other} in Harbour Street on Friday, the Larmouth City Hall said.
`);
  });

  it("figures that two months may have changed", () => {
    expectFindings(`
=== 2026-01-02.txt
Mayor Anna Ruiz promised 40 homes in Harbour Street on Friday. Ruiz spoke at Larmouth City Hall.
=== 2026-03-03.txt
Mayor Anna Ruiz promised 60 homes in Harbour Street on Friday, the Larmouth City Hall said.
`);
  });

  it("figures of which one article gives several", () => {
    expectFindings(`
=== 2026-03-02.txt
Near Mostar, five strikes hit depots of the Larmouth Brigade on Friday. Near Zenica, two strikes hit depots of the Larmouth Brigade on Friday.
=== 2026-03-03.txt
The Larmouth Brigade said nine strikes hit its depots near Mostar and Zenica on Friday.
`);
  });
});

describe("what a team has settled", () => {
  it("is held against every article", () => {
    expectFindings(
      `
The summit of all 31 NATO member states opens in Ankara on Tuesday.
                  ^^ number-conflict: the project file says
`,
      '{ "facts": [{ "about": "NATO member states", "value": "32" }] }',
    );
  });

  it("lets a trusted article be right whatever the count", () => {
    expectFindings(
      `
=== drafts/2026-03-02.txt
Mayor Anna Ruiz promised 40 homes in Harbour Street on Friday. Ruiz spoke at Larmouth City Hall.
                         ^^ number-conflict: 60 homes
=== sources/2026-03-03.txt
Mayor Anna Ruiz promised 60 homes in Harbour Street on Friday, the Larmouth City Hall said.
`,
      '{ "trusted": ["sources/**"] }',
    );
  });
});
