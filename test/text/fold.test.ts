import { expect, test } from "vitest";
import { fold, foldName } from "../../server/src/text/fold";

test("words that differ in case and diacritics only fold to one", () => {
  expect(fold("Miruță")).toBe("miruta");
  expect(fold("MIRUT\u0326A\u0306")).toBe("miruta");
  expect(fold("Łódź")).toBe("lodz");
  expect(fold("Straße")).toBe("strasse");
  expect(fold("plain 5")).toBe("plain 5");
  expect(fold("")).toBe("");
});

test("names fold to one without stops, apostrophes and hyphens", () => {
  expect(foldName("O’Brien-Vale")).toBe(foldName("O'BRIEN Vale"));
  expect(foldName("J. R. Hale")).toBe("j r hale");
  expect(foldName("U.S.")).toBe("us");
});
