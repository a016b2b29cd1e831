import { describe, expect, test } from "vitest";
import { actionsAt, fixAll } from "../../server/src/features/actions";
import { aFinding, aFix, placeOf } from "./a-finding";
import { contextOf, markedArticle } from "./marked-articles";

const marked = markedArticle(
  "[Anna Ruzi](person #1) met [Bo Lindt](person #2) and [Anna Ruzi](person #1) again.",
);
const { article } = marked;
const right = (words: string, newText: string, nth = 0) => ({ ...placeOf(article, words, nth), newText });

describe("what can be done about a finding", () => {
  const here = aFix("Change to “Anna Ruiz”", [right("Anna Ruzi", "Anna Ruiz")], { preferred: true });
  const keep = aFix("They are different people", [], {
    scope: "project",
    record: { list: "distinct", names: ["Anna Ruzi", "Anna Ruiz"] },
  });
  const finding = aFinding(article, "Anna Ruzi", { fixes: [keep, here] });
  const context = contextOf([marked], [finding]);

  test("is offered where it stands or touches, the preferred first", () => {
    for (const offset of [0, 4, 9]) {
      const actions = actionsAt(article, { start: offset, end: offset }, context);
      expect(actions.map(({ title, preferred }) => [title, preferred])).toEqual([
        ["Change to “Anna Ruiz”", true],
        ["They are different people", false],
      ]);
      expect(actions[0]).toMatchObject({ kind: "quickfix", fix: here, finding });
    }
  });

  test("is not offered beside it", () => {
    expect(actionsAt(article, { start: 11, end: 20 }, context)).toEqual([]);
  });
});

describe("fixing all that needs no judgement", () => {
  const fix = (words: string, newText: string, nth = 0) =>
    aFix(`Change to “${newText}”`, [right(words, newText, nth)], { preferred: true });

  test("takes confirmed misspellings with a preferred fix, in order and once", () => {
    const edits = [right("Anna Ruzi", "Anna Ruiz"), right("Anna Ruzi", "Anna Ruiz", 1)];
    const all = aFix("Change to “Anna Ruiz” in this article", edits, { preferred: true, scope: "article" });
    const second = { ...aFinding(article, "Anna Ruzi"), ...placeOf(article, "Anna Ruzi", 1) };
    const findings = [
      aFinding(article, "Anna Ruzi", { confirmed: true, fixes: [all] }),
      { ...second, confirmed: true, fixes: [all] },
    ];
    expect(fixAll(article, contextOf([marked], findings))).toEqual(edits);
  });

  test("leaves alone what nobody confirmed, what has no preferred fix, and figures", () => {
    const lind = fix("Bo Lindt", "Bo Lind");
    const findings = [
      aFinding(article, "Bo Lindt", { fixes: [lind] }),
      aFinding(article, "Bo Lindt", { confirmed: true, fixes: [{ ...lind, preferred: false }] }),
      aFinding(article, "Bo Lindt", { confirmed: true, rule: "role-conflict", fixes: [lind] }),
    ];
    expect(fixAll(article, contextOf([marked], findings))).toEqual([]);
  });

  test("edits no other article", () => {
    const edit = { uri: "file:///desk/b.txt", start: 0, end: 3, newText: "Bo" };
    const both = aFix("Change", [edit, right("Bo Lindt", "Bo Lind")], { preferred: true, scope: "corpus" });
    const finding = aFinding(article, "Bo Lindt", { confirmed: true, fixes: [both] });
    expect(fixAll(article, contextOf([marked], [finding]))).toEqual([right("Bo Lindt", "Bo Lind")]);
  });
});
