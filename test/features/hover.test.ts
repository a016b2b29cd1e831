import { describe, expect, test } from "vitest";
import type { CheckedMark } from "../../server/src/check/checked";
import { hoverAt } from "../../server/src/features/hover";
import { plain } from "../words/plain";
import { aFinding, placeOf } from "./a-finding";
import { contextOf, type MarkedArticle, type MarkedOptions, markedArticle } from "./marked-articles";

const at = (name: string, more: MarkedOptions = {}): MarkedOptions => ({
  uri: `file:///desk/${name}`,
  ...more,
});

/** The card over some words of the first article, line by line. */
function cardOver(words: string, articles: readonly MarkedArticle[], ...rest: unknown[]): string[] {
  const [{ article }] = articles as [MarkedArticle];
  const context = contextOf(articles, ...(rest as []));
  const card = hoverAt(article, placeOf(article, words).start + 1, context);
  return card ? card.markdown.split("\n").filter((line) => line !== "") : [];
}

describe("the card of a name", () => {
  const a = markedArticle(
    "[Mayor](role #1) [Anna Ruiz](person #1) opened the pier. [Ruiz](person #1) smiled.",
    at("a.txt"),
  );
  const b = markedArticle("[Anna Ruiz](person #1), [former mayor](role #1 former), left early.", at("b.txt"));

  test("says who it is, how it is written, and where else it stands", () => {
    expect(cardOver("Ruiz smiled", [a, b])).toEqual([
      "**Anna Ruiz** · person",
      "Mayor · former mayor",
      "3 mentions in 2 articles: “Anna Ruiz” (2), “Ruiz” (1)",
      "- [b.txt](file:///desk/b.txt#L1): **Anna Ruiz**, former mayor, left early.",
      "- [a.txt](file:///desk/a.txt#L1): Mayor **Anna Ruiz** opened the pier. Ruiz smiled.",
    ]);
  });

  test("covers the name, from its first letter to its last", () => {
    const place = placeOf(a.article, "Anna Ruiz");
    const span = { start: place.start, end: place.end };
    expect(hoverAt(a.article, place.start, contextOf([a]))?.span).toEqual(span);
    expect(hoverAt(a.article, place.end, contextOf([a]))?.span).toEqual(span);
    expect(hoverAt(a.article, place.end + 3, contextOf([a]))).toBeUndefined();
  });

  test("shows at most five passages, one of each other article first", () => {
    const others = Array.from({ length: 7 }, (_, n) =>
      markedArticle("[Ruiz](person #1) and [Ruiz](person #1) again.", at(`c${n}.txt`)),
    );
    const lines = cardOver("Anna Ruiz", [a, ...others]).filter((line) => line.startsWith("- "));
    expect(lines.map((line) => line.slice(3, 9))).toEqual(["c0.txt", "c1.txt", "c2.txt", "c3.txt", "c4.txt"]);
  });

  test("says what conflicts, also where the other article has the finding", () => {
    const slip = markedArticle("[Anna Ruzi](person #2) agreed.", at("d.txt"));
    const finding = aFinding(slip.article, "Anna Ruzi", {
      message: plain("“Anna Ruzi” is spelled “Anna Ruiz” in 2 other places (2 articles)."),
      related: [{ ...placeOf(a.article, "Anna Ruiz"), message: plain("“Anna Ruiz” here.") }],
    });
    expect(cardOver("Anna Ruzi", [slip, a], [finding])[1]).toBe(`⚠ ${finding.message.text}`);
    const elsewhere = `⚠ [d.txt](file:///desk/d.txt#L1): ${finding.message.text}`;
    expect(cardOver("Anna Ruiz", [a, slip], [finding])[1]).toBe(elsewhere);
  });

  test("says what conflicts at every place of the name", () => {
    const finding = aFinding(a.article, "Anna Ruiz", { message: plain("Anna Ruiz is written otherwise.") });
    const elsewhere = "⚠ [a.txt](file:///desk/a.txt#L1): Anna Ruiz is written otherwise.";
    expect(cardOver("Ruiz smiled", [a], [finding])[1]).toBe(elsewhere);
  });

  test("says what conflicts in the person's role, beside it and at every other place, on both sides", () => {
    const finding = aFinding(b.article, "former mayor", {
      rule: "role-conflict",
      message: plain("Anna Ruiz is “former mayor” here and “Mayor” in another article."),
      related: [{ ...placeOf(a.article, "Mayor"), message: plain("“Mayor” here") }],
    });
    for (const [words, articles, where] of [
      ["Anna Ruiz", [b, a], ""],
      ["Anna Ruiz", [a, b], "[b.txt](file:///desk/b.txt#L1): "],
      ["Ruiz smiled", [a, b], "[b.txt](file:///desk/b.txt#L1): "],
    ] as const)
      expect(cardOver(words, articles, [finding])[1]).toBe(`⚠ ${where}${finding.message.text}`);
  });

  test("says nothing of a name that is spelled wrong in the person's title", () => {
    const chief = markedArticle("[Velmroa mayor](role #1) [Anna Ruiz](person #1) spoke.", at("f.txt"));
    const finding = aFinding(chief.article, "Velmroa", { message: plain("“Velmroa” is spelled “Velmora”.") });
    expect(cardOver("Anna Ruiz", [chief], [finding]).join()).not.toContain("⚠");
  });

  test("leaves out what an editor shows at the place by itself, and keeps what it shows elsewhere", () => {
    const finding = aFinding(a.article, "Anna Ruiz", { message: plain("Anna Ruiz is written otherwise.") });
    const warnings = (words: string): string[] => {
      const card = hoverAt(a.article, placeOf(a.article, words).start, contextOf([a], [finding]), true);
      return card!.markdown.split("\n").filter((line) => line.startsWith("⚠"));
    };
    expect(warnings("Anna Ruiz")).toEqual([]);
    expect(warnings("Ruiz smiled")).toEqual([
      "⚠ [a.txt](file:///desk/a.txt#L1): Anna Ruiz is written otherwise.",
    ]);
  });

  test("says what the project file has settled", () => {
    const names = [{ name: "Anna Ruiz", kind: undefined, also: [], role: "Mayor of Velmora" }];
    expect(cardOver("Anna Ruiz", [a], [], { names })[2]).toBe(
      "In the project file: Anna Ruiz, Mayor of Velmora",
    );
  });

  test("shows what the article writes and makes nothing of it", () => {
    const rogue = markedArticle(
      "[*Bo* <b>_Lind_</b>](other #9) — see <script>, [x], https://a.example, www.b.example and &lt; `c` by bo@c.example. [Lind](other #9) went.",
      at("e.txt"),
    );
    expect(cardOver("Lind went", [rogue])).toEqual([
      "**\\*Bo\\* \\<b\\>\\_Lind\\_\\</b\\>** · other name",
      "2 mentions in 1 article: “\\*Bo\\* \\<b\\>\\_Lind\\_\\</b\\>” (1), “Lind” (1)",
      "- [e.txt](file:///desk/e.txt#L1): **\\*Bo\\* \\<b\\>\\_Lind\\_\\</b\\>** — see \\<script\\>, \\[x\\], https\\://a.example, www\\.b.example and…",
    ]);
  });

  test("works for an article that the corpus does not hold yet", () => {
    const context = contextOf([]);
    expect(hoverAt(a.article, placeOf(a.article, "Ruiz smiled").start, context)?.markdown).toContain(
      "2 mentions in 1 article: “Anna Ruiz” (1), “Ruiz” (1)",
    );
  });
});

describe("the card of a figure", () => {
  const a = markedArticle(
    "The plan asks for [3.5%](percent 3.5 %; share of gdp; target) of their GDP on defence.",
    at("a.txt"),
  );
  const b = markedArticle("Members aim at [5%](percent 5 %; share of gdp; target) by 2035.", at("b.txt"));
  const c = markedArticle("They spent [2%](percent 2 %; share of gdp) so far.", at("c.txt"));
  const d = markedArticle("The aim is [3.5 percent](percent 3.5 %; share of gdp; target).", at("d.txt"));

  test("says its value, what it is about, and the figures that differ and agree", () => {
    expect(cardOver("3.5%", [a, b, c, d])).toEqual([
      "**3.5 percent**",
      "About: a share of GDP · as a target",
      "Different figures for it:",
      "- [b.txt](file:///desk/b.txt#L1): Members aim at **5%** by 2035.",
      "The same elsewhere:",
      "- [d.txt](file:///desk/d.txt#L1): The aim is **3.5 percent**.",
    ]);
  });

  test("says the measure that it is the value of, where it counts nothing", () => {
    const e = markedArticle("Net debt had risen to [$2.4 million](money 2400000 USD) by then.", at("e.txt"));
    expect(cardOver("$2.4 million", [e])[1]).toBe("About: Net debt");
  });

  test.each([
    ["[Rs 550 crore](money 5500000000 INR)", "**5.5 billion Indian rupees** · 5,500,000,000"],
    ["[about $20](money 20 USD APPROX)", "**about 20 US dollars**"],
    ["[10 miles](quantity 10 [mi_i])", "**10 miles**"],
    ["[300 sq ft](quantity 300 [sft_i])", "**300 square feet**"],
    ["[90 kph](quantity 90 km/h)", "**90 kilometers per hour**"],
    ["[21°C](quantity 21 Cel)", "**21 degrees Celsius**"],
    ["[six-month-old](quantity 0.5 a)", "**6 months old**"],
    ["[over 30](number 30 - MORE_THAN)", "**more than 30**"],
    ["[41-year-old](quantity 41 a)", "**41 years old**"],
    ["[third](ordinal 3)", "**3rd**"],
    ["[one percentage point](percent 1 pp)", "**1 percentage point**"],
    ["[twenty-one](number 21 -)", "**21**"],
    ["[a third](number 0.333333333 -)", "**1/3**"],
    ["[two and two thirds](number 2.666666667 -)", "**2 2/3**"],
    ["[1.333](number 1.333 -)", "**1.333**"],
    ["[12 fathoms](quantity 12 fathom)", "**12 fathoms**"],
  ])("%s reads %s", (marked, card) => {
    const article = markedArticle(`They counted ${marked} there.`, at("a.txt"));
    const { start } = article.article.mentions[0]!;
    expect(hoverAt(article.article, start, contextOf([article]))?.markdown).toBe(card);
  });

  test("a rounded figure and a bound agree with the figure they allow", () => {
    const exact = markedArticle("It has [1,234](number 1234 -; resident) residents.", at("a.txt"));
    const round = markedArticle("Some [1,200](number 1200 -; resident) live there.", at("b.txt"));
    const bound = markedArticle(
      "[More than 1,000](number 1000 - MORE_THAN; resident) live there.",
      at("c.txt"),
    );
    const other = markedArticle("It has [1,423](number 1423 -; resident) residents.", at("d.txt"));
    const card = cardOver("1,234", [exact, round, bound, other]);
    expect(card.slice(2).map((line) => line.replace(/\].*/, ""))).toEqual([
      "Different figures for it:",
      "- [d.txt",
      "The same elsewhere:",
      "- [b.txt",
      "- [c.txt",
    ]);
  });
});

describe("the card of a date", () => {
  const a = markedArticle(
    "It opens on [Friday](date 2026-05-01 dateline).",
    at("2026-04-29.txt", { day: "2026-04-29" }),
  );
  const b = markedArticle("The pier opens [May 1, 2026](date 2026-05-01).", at("b.txt"));

  test("says the day, where it comes from, and where else it stands", () => {
    expect(cardOver("Friday", [a, b])).toEqual([
      "**Friday, May 1, 2026** · `2026-05-01`",
      "“Friday” is counted from the article’s own day, Wednesday, April 29, 2026 (from its file name).",
      "The same day in 1 other article:",
      "- [b.txt](file:///desk/b.txt#L1): The pier opens **May 1, 2026**.",
    ]);
  });

  test("says so where there is no day to count from", () => {
    const loose = markedArticle("It opens on [Friday](date XXXX-WXX-5 unresolved).", at("c.txt"));
    expect(cardOver("Friday", [loose])).toEqual([
      "**Friday**",
      "The article gives no day of its own to count “Friday” from.",
    ]);
  });

  test("counts how often a day stands here", () => {
    const twice = markedArticle(
      "On [May 1](date 2026-05-01), [that day](date 2026-05-01), [then](date 2026-05-01).",
    );
    expect(cardOver("May 1", [twice])[1]).toBe("The same day 2 more times here:");
  });

  test("says how often something recurs", () => {
    const set = markedArticle("It opens [every Friday](set XXXX-WXX-5) and [daily](set P1D) in May.");
    expect(cardOver("every Friday", [set])).toEqual(["**every Friday**"]);
    expect(cardOver("daily", [set])).toEqual(["**every day**"]);
  });

  test.each([
    ["2026-02", "February 2026"],
    ["2026-W07", "the week from Monday, February 9, 2026"],
    ["2026-W07-WE", "the weekend from Saturday, February 14, 2026"],
    ["2026-Q1", "the first quarter of 2026"],
    ["2026-SU", "summer 2026"],
    ["202", "the 2020s"],
    ["2026-02-12T16:14", "Thursday, February 12, 2026, 4:14 p.m."],
    ["2026-02-12TEV", "Thursday, February 12, 2026, evening"],
    ["P3D", "3 days"],
    ["P1DE", "1 decade"],
    ["PT2H30M", "2 hours and 30 minutes"],
    ["PXY", "some years"],
    ["XXXX-02-12", "February 12"],
    ["PAST_REF", "some time in the past"],
    ["FY2026", "fiscal year 2026"],
  ])("%s reads “%s”", (timex, said) => {
    const article = markedArticle(`It was [then](date ${timex}).`, at("a.txt"));
    expect(cardOver("then", [article])[0]?.replace(/ · .*/, "")).toBe(`**${said}**`);
  });
});

describe("what a person has checked", () => {
  const marked = markedArticle("[Anna Ruiz](person #1) promised [40](number 40) homes: “They are coming.”");
  const { article } = marked;

  /** The card over some words where the same words are marked as checked. */
  function checkedCard(words: string, ...marks: readonly Partial<CheckedMark>[]): string[] {
    const { start, end } = placeOf(article, words);
    const line = { start: 0, end: 0 };
    const nothing = {
      path: "a.txt",
      exact: words,
      prefix: "",
      suffix: "",
      atStart: false,
      atEnd: false,
      line,
    };
    const facts = marks.map((more) => {
      return { start, end, mark: { ...nothing, who: undefined, day: undefined, source: undefined, ...more } };
    });
    const context = { ...contextOf([marked]), checkedIn: () => facts };
    return hoverAt(article, start + 1, context)?.markdown.split("\n\n") ?? [];
  }

  test("stands below the heading, with who, when and against what", () => {
    const mark = { who: "Anna Ruiz", day: "2026-03-04", source: "council minutes" };
    expect(checkedCard("40", mark)).toEqual([
      "**40**",
      "✓ Checked by Anna Ruiz on March 4, 2026: council minutes",
    ]);
    expect(checkedCard("Anna Ruiz", { source: "her office" })[1]).toBe("✓ Checked: her office");
    expect(checkedCard("40", {}, {}, { who: "Bo Lind" }).slice(1)).toEqual([
      "✓ Checked",
      "✓ Checked by Bo Lind",
    ]);
  });

  test("makes no Markdown of what the file says", () => {
    expect(checkedCard("40", { who: "*Bo*", source: "[minutes](https://desk.example)\n# at once" })[1]).toBe(
      "✓ Checked by \\*Bo\\*: \\[minutes\\](https\\://desk.example) # at once",
    );
  });

  test("is the card of a quotation, which has none otherwise", () => {
    expect(checkedCard("“They are coming.”")).toEqual([]);
    expect(checkedCard("“They are coming.”", { who: "Bo Lind" })).toEqual([
      "**Quotation**",
      "✓ Checked by Bo Lind",
    ]);
  });
});
