import { describe, expect, it } from "vitest";
import { applyEdits, collectPreferredEdits } from "../../server/src/report/apply-edits";
import { toFinding, type WrittenFinding } from "./findings-fixture";

const text = "Ana Ruis met Ilse Brandvald. Ruis left.";

function fixed(findings: readonly WrittenFinding[], isWanted = true): string {
  const edits = collectPreferredEdits(
    findings.map((finding) => toFinding({ "a.txt": text }, finding)),
    () => isWanted,
  );
  return applyEdits(text, edits.get("file:///paper/a.txt") ?? []);
}

describe("preferred fixes", () => {
  it("are made together, whatever their order", () => {
    const findings = [
      { at: "a.txt: Brandvald", change: "Brandvold" },
      { at: "a.txt: Ruis", change: "Ruiz" },
    ];
    expect(fixed(findings)).toBe("Ana Ruiz met Ilse Brandvold. Ruis left.");
  });

  it("are made once where two findings want the same", () => {
    const finding = { at: "a.txt: Ruis", change: "Ruiz" };
    expect(fixed([finding, finding])).toBe("Ana Ruiz met Ilse Brandvald. Ruis left.");
  });

  it("are left where an earlier one changes the same words", () => {
    const findings = [
      { at: "a.txt: Ana Ruis", change: "Anna Ruiz" },
      { at: "a.txt: Ruis", change: "Reyes" },
    ];
    expect(fixed(findings)).toBe("Anna Ruiz met Ilse Brandvald. Ruis left.");
  });

  it("leave alone articles that are not asked about", () => {
    expect(fixed([{ at: "a.txt: Ruis", change: "Ruiz" }], false)).toBe(text);
  });
});
