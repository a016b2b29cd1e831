import { describe, it } from "vitest";
import { expectFindings } from "./corpus-fixture";

// Release notes and reports of a technical kind are full of names that somebody made up, one from another.

describe("coined names that are near to each other", () => {
  it("are two where one alone has a capital inside", () => {
    expectFindings(`
=== a.md
ReDoQ is an attack on patterns. Tools that look for ReDoQ are slow. GitHub, Kestrel Labs and the Tamar Foundation warn of ReDoQ.
=== b.md
Whoever runs Redaq Cluster should update, GitHub, Kestrel Labs and the Tamar Foundation said. Redaq Cluster has had a bug since May.
=== c.md
The Tamar Foundation pays for work against ReDoQ. ReDoQ has cost Kestrel Labs a day, and ReDoQ will come again.
Nobody is safe from ReDoQ. On GitHub ReDoQ has a page. Those who know ReDoQ write patterns with care, since ReDoQ is easy.
`);
  });

  it("are two where they end in other letters", () => {
    expectFindings(`
=== a.md
OpenKRB was released by the Tamar Foundation on Monday. OpenKRB needs less memory. The Tamar Foundation has kept OpenKRB for years.
=== b.md
The Tamar Foundation gives OpenKRD its badge. OpenKRB is used by many.
`);
  });

  it("are two where they are parts of a program", () => {
    expectFindings(`
=== a.md
Call parsePatch first, then applyPatch. The Tamar Foundation has tested parsePatch, and Kestrel Labs calls parsePatch too.
=== b.md
The Tamar Foundation and Kestrel Labs have changed parseMatch, which was slow.
`);
  });

  it("are two where they are variants with a number", () => {
    expectFindings(`
=== a.md
The text is in UTF-48LE by default. Kestrel Labs writes UTF-48LE, and the Tamar Foundation reads UTF-48LE.
=== b.md
Kestrel Labs and the Tamar Foundation read UTF-48BE as well.
`);
  });

  it("are one where a letter is lost and they are built alike", () => {
    expectFindings(`
=== a.md
SkyHarbor was founded in Norwich. SkyHarbor and the Tamar Foundation work on a new engine. SkyHarbor has forty people.
=== b.md
The Tamar Foundation praised SkyHarbr on Friday.
                             ^^^^^^^^ name-spelling: “SkyHarbor”
`);
  });
});

describe("names made of others", () => {
  it("have something in front", () => {
    expectFindings(`
=== a.md
Verbuntu is free. Verbuntu was made by the Tamar Foundation, and Verbuntu runs at Kestrel Labs. Those at Verbuntu know. Verbuntu said so.
Nobody at Verbuntu slept, a spokesman for Verbuntu said. Verbuntu has grown. Verbuntu hires.
=== b.md
Kestrel Labs and the Tamar Foundation use Xverbuntu. A spokesman for Xverbuntu said it is free.
`);
  });

  it("are of several words run together", () => {
    expectFindings(`
=== a.md
LumoSetPortNumber was made by the Tamar Foundation. Kestrel Labs calls LumoSetPortNumber. LumoSetPortNumber is slow.
=== b.md
LumoGetPortNumber is another, the Tamar Foundation and Kestrel Labs say.
`);
  });
});

it("a name with words of its own around one that is near to a body's is another", () => {
  expectFindings(`
=== a.md
Twitter hired twelve people. Twitter pays well. On Twitter few people knew. Follow us on Twitter.
=== b.md
"It is like a race," Ormond Twister said. Mr. Twister has a farm.
`);
});

it("what is made into a thing is written otherwise than the thing", () => {
  expectFindings(`
=== a.md
Velicode is a way to write addresses. Velicode was made by the Tamar Foundation. Velicode needs few letters.
=== b.md
Only the Velicoded parts are changed, the Tamar Foundation says.
`);
});

describe("a name near to one of another kind", () => {
  it("is somebody's where a first name stands before it", () => {
    expectFindings(`
=== a.txt
Jun 3, 2026

Chile moves its clocks in September, Kestrel Labs and the Tamar Foundation said. Chile has moved them before.
Wendell Tarrow of Kestrel Labs lives in Chile.
=== b.txt
Jun 3, 2026

Nick Child of Kestrel Labs will set the clocks of the Tamar Foundation, Wendell Tarrow said.
`);
  });

  it("is somebody's where everybody knows it", () => {
    expectFindings(`
=== a.txt
Jun 3, 2026

Open Brenmoor Ltd. met the Tamar Foundation. Open will pay Kestrel Labs. Open is late, Wendell Tarrow said.
=== b.txt
Jun 3, 2026

Owen met Wendell Tarrow of the Tamar Foundation and Kestrel Labs. "It rains," said Owen.
`);
  });

  it("is another where both are written in capitals alone", () => {
    expectFindings(`
=== a.md
Set CLFLAGS before you build. CLFLAGS is read by Kestrel Labs and the Tamar Foundation, and CLFLAGS is kept. Use CLFLAGS.
=== b.md
Set CPLFLAGS too, Kestrel Labs and the Tamar Foundation say.
`);
  });
});
