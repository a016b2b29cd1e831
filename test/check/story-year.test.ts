import { expect, it } from "vitest";
import { expectFindings } from "./corpus-fixture";

const story = "The Larmouth Harbour Board and the Kessand Canal Trust closed the old quay.";

it("holds an age against one of a near day", () => {
  expectFindings(`
=== wire.txt
LARMOUTH, March 4 (Northwire) - Mayor Katarina Holmqvist, 61, resigned on Wednesday. ${story}
                                                          ^^ age-mismatch: 52 in another article on March 5, 2026
=== 2026-03-05.txt
Mayor Katarina Holmqvist, 52, is gone. ${story}
=== 2026-03-06.txt
The 52-year-old Katarina Holmqvist will be missed. ${story}
`);
});

it("holds weekdays against dates, with less weight than where the year is stated", () => {
  expectFindings(`
=== wire.txt
LARMOUTH, March 4 (Northwire) - Katarina Holmqvist resigned. ${story} A vote is due on Tuesday, March 11.
                                                                                                                                                          ^^^^^^^^^^^^^^^^^ weekday-mismatch: Wednesday
=== 2026-03-05.txt
Katarina Holmqvist is gone. ${story}
`);
});

it("takes the year from no other story, no other season, and not where years or weekdays speak against it", () => {
  const wire = (telling: string) =>
    `LARMOUTH, March 4 (Northwire) - ${telling} ${story} A vote is due on Tuesday, March 11.`;
  for (const source of [
    `
=== wire.txt
${wire("Katarina Holmqvist resigned.")}
`,
    `
=== wire.txt
${wire("Katarina Holmqvist resigned.")}
=== 2026-03-05.txt
Ben Okafor won a cup in Tolland.
`,
    `
=== wire.txt
${wire("Katarina Holmqvist resigned.")}
=== 2026-06-05.txt
Katarina Holmqvist is gone. ${story}
`,
    `
=== wire.txt
${wire("Katarina Holmqvist resigned.")}
=== 2026-03-05.txt
Katarina Holmqvist is gone. ${story}
=== 2025-03-05.txt
Katarina Holmqvist is there. ${story}
`,
    `
=== wire.txt
${wire("Katarina Holmqvist resigned on Saturday.")}
=== 2026-03-05.txt
Katarina Holmqvist is gone. ${story}
`,
  ])
    expect(() => expectFindings(source)).not.toThrow();
});

it("takes the year across its end", () => {
  expectFindings(`
=== wire.txt
LARMOUTH, Dec. 30 (Northwire) - Katarina Holmqvist resigned. ${story} A vote was held on Monday, Dec. 22.
                                                                                                                                                            ^^^^^^^^^^^^^^^ weekday-mismatch: 2026
=== 2027-01-02.txt
Katarina Holmqvist is gone. ${story}
`);
});
