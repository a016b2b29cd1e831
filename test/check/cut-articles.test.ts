import { describe, it } from "vitest";
import { expectFindings } from "./corpus-fixture";

const others = `
=== b.txt
Secretary Daniel Ostrander met the Larmouth Council. Ostrander left on Monday.
=== c.txt
The Larmouth Council heard Secretary Daniel Ostrander on Monday.
=== d.txt
Secretary Daniel Ostrander spoke in Larmouth on Monday.`;

describe("an article that breaks off, as one that is cut or being written,", () => {
  it("says nothing of a name that it has only begun", () => {
    expectFindings(`
=== a.txt
The Larmouth Council met on Monday and heard what it had asked for from the secretary, Daniel Ostrande${others}
`);
  });

  it("is told of one that goes on", () => {
    expectFindings(`
=== a.txt
The Larmouth Council met on Monday and heard what it had asked for from the secretary, Daniel Ostrande.
                                                                                       ^^^^^^^^^^^^^^^ name-spelling: Daniel Ostrander${others}
`);
  });

  const told = `
=== b.txt
“Safety is a promise to all of us, not a forecast,” Mayor Anna Ruiz told the Larmouth Harbour Authority.`;

  it("may break off within a word of a quotation", () => {
    expectFindings(`
=== a.txt
“Safety is a promise to all of us, not a forec${told}
`);
  });
});

describe("signs of another matter", () => {
  it("a make is no misspelt surname", () => {
    expectFindings(`
=== a.txt
Larmouth Computers sells iLend in the Harbour Hall, said Anna Ruiz of the Kessand Trust.
=== b.txt
Larmouth Computers left the Harbour Hall, said Anna Ruiz of the Kessand Trust. Ilend came back, and Ilend stayed.
=== c.txt
Ilend saw the Kessand Trust and Anna Ruiz in the Harbour Hall.
`);
  });

  it("one of a make beside many", () => {
    const many = Array.from(
      { length: 9 },
      (_, at) =>
        `\n=== m${at}.txt\nThe Kessand Trust and Anna Ruiz sold more iPhones at Larmouth Pier in week ${at + 1}.`,
    );
    expectFindings(`
=== a.txt
Anna Ruiz of the Kessand Trust showed the iPhone XS Max at Larmouth Pier.${many.join("")}
`);
  });

  it("two ways to write an umlaut without its dots", () => {
    expectFindings(`
=== a.txt
Juergen Kolp of the Kessand Trust spoke at Larmouth Pier. Anna Ruiz listened.
=== b.txt
Jurgen Kolp of the Kessand Trust spoke at Larmouth Pier. Anna Ruiz listened, and Kolp left.
=== c.txt
Anna Ruiz met Jurgen Kolp of the Kessand Trust at Larmouth Pier.
=== d.txt
Anna Ruiz met Samul Brandt of the Kessand Trust at Larmouth Pier.
              ^^^^^^^^^^^^ name-spelling: Samuel Brandt
=== e.txt
Anna Ruiz met Samuel Brandt of the Kessand Trust at Larmouth Pier. Samuel Brandt left.
=== f.txt
Anna Ruiz met Samuel Brandt of the Kessand Trust at Larmouth Pier.
`);
  });

  it("a share to the full point is rounded", () => {
    const hall = "Mayor Anna Ruiz spoke in the Saltmarsh Hall of Larmouth. The Kessand Trust listened.";
    expectFindings(`
=== 2026-03-11.txt
${hall} Rents in Larmouth rose by 3.1 percent in the year, the council said.
=== 2026-03-12.txt
${hall} Rents in Larmouth rose by 3 percent in the year, the council said.
`);
  });
});
