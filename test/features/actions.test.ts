import { describe, expect, test } from "vitest";
import type { Finding } from "../../server/src/check/finding";
import { actionsAt, fixAll } from "../../server/src/features/actions";
import { plain } from "../words/plain";
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

describe("what can be done on the other side of a conflict", () => {
  const at = (name: string) => ({ uri: `file:///desk/${name}` });
  const own = markedArticle("The council promised [60](number 60) homes.", at("a.txt"));
  const other = markedArticle("It promised [40](number 40) homes; [forty](number 40), it said.", at("b.txt"));
  const related = (words: string) => ({
    ...placeOf(other.article, words),
    message: plain(`“${words}” here`),
  });
  const keep = aFix("Not an error: keep both", [], {
    scope: "project",
    record: {
      list: "accepted",
      rule: "number-conflict",
      ...at("a.txt"),
      exact: "60",
      prefix: "",
      suffix: "",
    },
  });
  const change = aFix("Change “60” to “40”", [{ ...placeOf(own.article, "60"), newText: "40" }]);
  const conflict = aFinding(own.article, "60", {
    rule: "number-conflict",
    related: [related("40"), related("forty")],
    fixes: [change, keep],
  });
  const offered = (words: string, finding: Finding) =>
    actionsAt(other.article, placeOf(other.article, words), contextOf([own, other], [finding]));

  test("is the exchange the other way round, and to keep both", () => {
    const actions = offered("40", conflict);
    expect(actions.map(({ title, preferred }) => [title, preferred])).toEqual([
      ["Change “40” to “60”", false],
      ["Not an error: keep both", false],
    ]);
    expect(actions[0]!.fix.edits).toEqual([{ ...placeOf(other.article, "40"), newText: "60" }]);
    expect(actions[1]!.fix).toBe(keep);
  });

  test("puts no figure in the place of a word", () => {
    expect(offered("forty", conflict).map(({ title }) => title)).toEqual(["Not an error: keep both"]);
  });

  test("is nothing where that side is decided to be right, or the rule knows only one side", () => {
    expect(offered("40", { ...conflict, confirmed: true })).toEqual([]);
    expect(offered("40", { ...conflict, rule: "name-spelling" })).toEqual([]);
  });

  test("is nothing beside it", () => {
    expect(offered("It", conflict)).toEqual([]);
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
