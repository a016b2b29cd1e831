import { describe, it } from "vitest";
import { expectFindings } from "./corpus-fixture";

describe("sentences of one make, with other words in the same places, speak of two things", () => {
  const hall = "Mayor Anna Ruiz spoke in the Saltmarsh Hall of Larmouth. The Kessand Trust listened.";

  it("each of its own damage", () => {
    expectFindings(`
=== 2026-03-11.txt
${hall} Nobody was hurt, but the orchard damage was put at $127 million by those who saw the hail.
=== 2026-03-12.txt
${hall} Nobody was hurt, but the chapel damage was put at $107 million by those who saw the blaze.
`);
  });

  it("but where nothing is exchanged, of one", () => {
    expectFindings(`
=== 2026-03-11.txt
${hall} Nobody was hurt, but the orchard damage was put at $127 million by those who saw the hail.
=== 2026-03-12.txt
${hall} Nobody was hurt, but the orchard damage was put at $107 million by those who saw the hail.
${" ".repeat(hall.length)}                                                    ^^^^^^^^^^^^ number-conflict: $127 million
`);
  });
});
