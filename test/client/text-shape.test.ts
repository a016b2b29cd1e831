import fc from "fast-check";
import { expect, test } from "vitest";
import { differenceOf, shapeOf } from "../../client/src/help/text-shape";

test("letters and digits are replaced, what stands between them stays", () => {
  expect(shapeOf("Anna Ruiz, 41, promised “3.5%” of £4.2 million.")).toBe(
    "Xxxx Xxxx, 00, xxxxxxxx “0.0%” xx £0.0 xxxxxxx.",
  );
  expect(shapeOf("Łódź, Ольга, 東京, ٣")).toBe("Xxxx, Xxxxx, xx, 0");
});

test("no letter or digit of any text is left, and its length is the same", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const shape = shapeOf(text);
      expect(shape.replace(/[Xx0]/g, "")).not.toMatch(/[\p{L}\p{M}\p{N}]/u);
      expect([...shape].length).toBe([...text].length);
    }),
  );
});

test("a difference is told by its place", () => {
  expect(differenceOf("Anna Ruzi", "Anna Ruiz")).toBe("word 2: characters 3, 4");
  expect(differenceOf("Pete Hegset", "Pete Hegseth")).toBe(
    "word 2: 6 and 7 characters, 6 the same at the start",
  );
  expect(differenceOf("City hall", "City Hall")).toBe("word 2: capitals");
  expect(differenceOf("40 homes", "40 new homes")).toBe("2 words and 3 words");
  expect(differenceOf("40 homes", "40 homes")).toBe("no difference");
});
