import { describe, it } from "vitest";
import { expectFindings } from "./corpus-fixture";

const matter = "The Kessand Trust and the Larmouth Board will visit the works in Tolland.";

describe("an officer of a body that an article names otherwise, or not at all", () => {
  it("is held against what the story's other articles call her", () => {
    expectFindings(`
=== 2026-03-04.txt
Chief Executive Annelies Terpstra said that orders stood at a record. ${matter}
=== 2026-03-05.txt
Annelies Terpstra, the chief executive, praised the works. ${matter}
=== 2026-03-06.txt
Its chief financial officer, Annelies Terpstra, is expected on Tuesday. ${matter}
    ^^^^^^^^^^^^^^^^^^^^^^^ role-conflict: Chief Executive
`);
  });

  it("but not where the articles are of two matters", () => {
    expectFindings(`
=== 2026-03-04.txt
Chief Executive Annelies Terpstra said that orders stood at a record. ${matter}
=== 2026-03-06.txt
Its chief financial officer, Annelies Terpstra, is expected on Tuesday.
`);
  });
});
