import { describe, expect, it } from "vitest";
import { checkerFor, expectFindings, findingsOf, readFixture } from "./corpus-fixture";

// What news of several outlets on one matter showed, told here of invented matters.

describe("reports full of percentages, in which some are a digit apart by chance", () => {
  const bureau = "PORT SALVO, May 8, 2026 - The Bureau of Work Figures in Port Salvo reported on Friday.";
  const full = `${bureau}
The jobless rate in Corvia fell to 4.7 percent in April, the lowest since 2011, the bureau said.
The share of jobless women sank to 4.2 percent last month, down from 4.6 percent in March. Men (4.8 percent),
miners (5.3 percent) and clerks (3.4 percent) saw little change, and vacancies grew by 6.1 percent.`;
  const short = `${bureau}
The jobless rate in Corvia fell to 4.7 percent, the lowest level since 2011, from 4.9 percent in March.
Wages grew by 2.8 percent over the year, prices by 3.1 percent, rents by 5.6 percent and sales by 1.7 percent.`;

  it("say nothing of one part of the people against the rate of all", () => {
    expectFindings(`=== a.txt\n${full}\n=== b.txt\n${short}`);
  });

  it("but a rate that stands otherwise is told", () => {
    const { articles } = readFixture(
      `=== a.txt\n${full}\n=== b.txt\n${short.replace("fell to 4.7", "fell to 4.1")}`,
    );
    expect(findingsOf(checkerFor(articles), articles)).toHaveLength(1);
  });
});

describe("a bound", () => {
  it("is no slip of a figure that its own article has as well", () => {
    expectFindings(`
=== a.txt
PORT SALVO, Oct. 9, 2026 - Storm Ottilie made landfall near Larmouth Beach on Friday, the Corvian Storm Centre said.

The winds of Ottilie were measured at around 155 miles per hour, just shy of the fifth class. Storms of the fourth class have winds between 130 and 156 mph, while storms of the fifth class have winds of 157 mph or higher.
=== b.txt
PORT SALVO, Oct. 9, 2026 - The Corvian Storm Centre says Ottilie is making landfall near Larmouth Beach, whipping the coast with 155 mph winds.
=== c.txt
PORT SALVO, Oct. 9, 2026 - Storm Ottilie swept into Larmouth Beach with winds roaring at 155 mph, the Corvian Storm Centre said.
=== d.txt
PORT SALVO, Oct. 9, 2026 - Ottilie struck Larmouth Beach on Friday with top winds of 155 mph, close to a storm of the fifth class, the Corvian Storm Centre said.
`);
  });
});

describe("two names of a line-up", () => {
  it("are two, whatever they are taken for", () => {
    expectFindings(`
HALDEN (starting line-up): Trask; Ndema, Jakar, Stavrolin; Maxim, Sowe, Kamara, Stavrolis; Gotzen, Lindgren.

Stavrolis scored twice on Saturday for Halden. The referee gave Stavrolis a yellow card. Stavrolis said he was sorry, and
Stavrolis left.
`);
  });
});

describe("a rare spelling of a word that others have in another name", () => {
  it("is not held against the frequent one", () => {
    const { articles } = readFixture(`
=== a.txt
Corvia won the final in the Groshniki Stadium of Kessand on Sunday. Bo Dahl scored for Corvia.
=== b.txt
The final at Kessand's Grozhniki Stadium saw Corvia win. Bo Dahl scored for Corvia.
=== c.txt
Bo Dahl won the cup for Corvia at the Grozhniki Stadium in Kessand.
=== d.txt
There was thunder above the Grozhniki Stadium in Kessand as Bo Dahl lifted the cup of Corvia.
=== e.txt
Corvia won the final, played in Kessand at Grozhniki stadium, with a goal by Bo Dahl.
`);
    const found = findingsOf(checkerFor(articles), articles);
    expect(found.map(({ uri, rule }) => `${uri.slice(-5)} ${rule}`)).toEqual(["a.txt name-spelling"]);
  });
});

describe("one of a body", () => {
  it("is no slip of its name", () => {
    expectFindings(`
=== a.txt
The coffin reached Kessand Castle, carried by the Royal Marines, and Prince Edvin followed it.
=== b.txt
Men of the Royal Marines stood at Kessand Castle as Prince Edvin was laid to rest.
=== c.txt
At Kessand Castle an officer of the Royal Marines saluted Prince Edvin.
=== d.txt
Army bands and Royal Marine buglers played for Prince Edvin at Kessand Castle.
`);
  });
});
