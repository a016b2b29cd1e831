import { describe, expect, it } from "vitest";
import { Corpus } from "../../server/src/index/corpus";
import { readArticle } from "../../server/src/link/read-article";
import { createReader } from "../../server/src/link/reader";
import { toCsv } from "../../server/src/report/csv";
import { type FactsReport, toFactsReport } from "../../server/src/report/facts";
import { toFactsCsv } from "../../server/src/report/facts-table";
import { toFactsMarkdown, toFactsText } from "../../server/src/report/facts-text";
import { english } from "../../server/src/words/words";

const report: FactsReport = {
  version: 1,
  articles: [
    {
      path: "a_b.txt",
      dateline: "2026-02-12",
      mentions: [
        { kind: "person", start: 0, end: 14, text: "Ilse Brandvold", entity: "e1" },
        {
          kind: "money",
          start: 20,
          end: 30,
          text: "$5–7\nbillion",
          value: { low: 5e9, high: 7e9, unit: "USD", modifier: "APPROX" },
        },
        { kind: "date", start: 40, end: 48, text: "Thursday", value: { type: "DATE", timex: "2026-02-12" } },
      ],
      quotations: [{ start: 50, end: 60, speaker: "e1" }],
    },
  ],
  entities: [
    {
      id: "e1",
      kind: "person",
      name: "Ilse Brandvold",
      forms: [
        { text: "Ilse Brandvold", count: 2 },
        { text: "Brandvold", count: 5 },
      ],
      roles: [{ text: "harbour master", count: 1 }],
      articles: ["a_b.txt"],
    },
  ],
};

describe("the facts of a corpus", () => {
  it("are the same bytes in whatever order the articles came", () => {
    const texts = [
      "Mayor Ana Ruiz promised 40 homes.",
      "Ruiz spoke on Friday, Feb. 13, 2026.",
      "“No,” said Ana Ruiz.",
    ];
    const print = (order: readonly number[]): string => {
      const reader = createReader();
      const corpus = new Corpus();
      for (const at of order) corpus.put(readArticle(reader, `file:///paper/${at}.txt`, texts[at]!));
      return JSON.stringify(toFactsReport(corpus, (uri) => uri.slice("file:///paper/".length)));
    };
    expect(print([2, 0, 1])).toBe(print([0, 1, 2]));
    expect(JSON.parse(print([0, 1, 2])).articles.map(({ path }: { path: string }) => path)).toEqual([
      "0.txt",
      "1.txt",
      "2.txt",
    ]);
  });

  it("number their entities in the order in which they are first mentioned", () => {
    const corpus = new Corpus();
    const text = "Ana Ruiz met Ilse Brandvold and Ana Ruiz in Oslo.";
    corpus.put(readArticle(createReader(), "file:///paper/a.txt", text));
    const { articles, entities } = toFactsReport(corpus, () => "a.txt");
    const mentioned = articles[0]!.mentions.flatMap(({ entity }) => entity ?? []);
    expect([...new Set(mentioned)]).toEqual(entities.map((_, index) => `e${index + 1}`));
    expect(entities.map(({ id }) => id)).toEqual([...new Set(mentioned)]);
    for (const { text: words, start, end } of articles[0]!.mentions)
      expect(text.slice(start, end)).toBe(words);
  });
});

describe("facts for a spreadsheet", () => {
  it("have a row for each mention and quotation", () => {
    expect(toFactsCsv(report)).toBe(
      [
        "path,kind,start,end,text,value,unit,modifier,entity,name",
        "a_b.txt,person,0,14,Ilse Brandvold,,,,e1,Ilse Brandvold",
        'a_b.txt,money,20,30,"$5–7\nbillion",5000000000–7000000000,USD,APPROX,,',
        "a_b.txt,date,40,48,Thursday,2026-02-12,,,,",
        "a_b.txt,quotation,50,60,,,,,e1,Ilse Brandvold",
        "",
      ].join("\n"),
    );
  });

  it("quote what needs quoting", () => {
    expect(toCsv([["plain", 'a "b"', "c,d", "e\nf", 5]])).toBe('plain,"a ""b""","c,d","e\nf",5\n');
  });
});

describe("facts to read", () => {
  it("are names first, then each article's values", () => {
    expect(`\n${toFactsText(report, { colour: false, columns: 80, words: english })}`).toBe(`
Persons
  Ilse Brandvold ×2 · also Brandvold ×5 · harbour master · 1 article

a_b.txt  2026-02-12
  1 name · 1 figure · 1 date · 1 quotation
  money     $5–7 billion  5000000000–7000000000 USD APPROX
  date      Thursday  2026-02-12
`);
  });

  it("are a Markdown page with tables", () => {
    expect(`\n${toFactsMarkdown(report, english)}`).toBe(`
# Facts

## Persons

| Name | Roles | Forms | Articles |
| --- | --- | --- | --- |
| Ilse Brandvold | harbour master | Ilse Brandvold (2), Brandvold (5) | a\\_b.txt |

## a\\_b.txt (2026-02-12)

1 name · 1 figure · 1 date · 1 quotation.

| Words | Kind | Value |
| --- | --- | --- |
| $5–7 billion | money | 5000000000–7000000000 USD APPROX |
| Thursday | date | 2026-02-12 |
`);
  });
});
