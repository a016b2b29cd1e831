import { strToU8, zipSync } from "fflate";
import { describe, expect, it, vi } from "vitest";
import { extractSource } from "../../server/src/sources/extract";
import { sourceKindOf } from "../../server/src/sources/kinds";
import { noTextInIt, noWordDocument, tooManyBytes } from "../../server/src/words/reasons";
import { inEnglish } from "../words/plain";
import { makeDocx, makePdf, run } from "./make";

async function textOf(kind: "html" | "docx" | "pdf", bytes: Uint8Array): Promise<string> {
  const extracted = await extractSource(kind, bytes);
  if ("problem" in extracted) throw new Error(inEnglish(extracted.problem));
  return extracted.text;
}

const page = (source: string): Promise<string> => textOf("html", strToU8(source));

it("tells a source by its name", () => {
  expect(["a/b.HTML", "b.htm", "c.Docx", "d.pdf"].map(sourceKindOf)).toEqual(["html", "html", "docx", "pdf"]);
  expect(["a.txt", "html", "a.pdf.md"].map(sourceKindOf)).toEqual([undefined, undefined, undefined]);
});

describe("a page", () => {
  it("gives its paragraphs, without what stands around them", async () => {
    const text = await page(
      "<html><head><title>Harbour news</title><style>p{}</style></head><body><nav>Home · News</nav><h1>Ferries sail</h1><p>The line runs <b>14</b>\n   ferries &amp; 2&nbsp;buses.<br>Daily.</p><script>var a = 99;</script><footer>© 2026</footer></body></html>",
    );
    expect(text).toBe("Harbour news\n\nFerries sail\n\nThe line runs 14 ferries & 2 buses.\nDaily.\n");
  });

  it("is its article where it marks one that is more than a teaser", async () => {
    const long =
      "The ferry line runs fourteen ferries between the island and the mainland every day. ".repeat(4);
    expect(await page(`<p>Read more</p><article><h1>Title</h1><p>${long}</p></article><p>Tags</p>`)).toBe(
      `Title\n\n${long.trim()}\n`,
    );
    expect(await page("<article>Short.</article><main><p>Text.</p></main>")).toBe("Short.\n\nText.\n");
  });

  it("says the day that it declares", async () => {
    const meta = '<meta property="article:published_time" content="2026-03-04T08:00:00Z">';
    expect(await page(`<title>Homes</title>${meta}<p>Forty homes.</p>`)).toBe(
      "Homes\n\n2026-03-04\n\nForty homes.\n",
    );
  });

  it("is read in the encoding that it declares", async () => {
    const latin = Uint8Array.from([
      ...strToU8('<meta charset="iso-8859-1"><p>K'),
      0xf6,
      ...strToU8("ln</p>"),
    ]);
    expect(await textOf("html", latin)).toBe("Köln\n");
  });

  it("survives tags that are never closed", async () => {
    expect(await page("<p>One<p>Two<div>Three <b>four")).toBe("One\n\nTwo\n\nThree four\n");
  });
});

describe("a Word document", () => {
  it("gives its paragraphs, without what tracked changes took out", async () => {
    const changed = `${run("The line runs ")}<w:del><w:r><w:delText>12</w:delText></w:r></w:del><w:ins>${run("14")}</w:ins>${run(" ferries & buses.")}`;
    expect(await textOf("docx", makeDocx("Ferries sail", "", changed))).toBe(
      "Ferries sail\n\nThe line runs 14 ferries & buses.\n",
    );
  });

  it("is told from another archive", async () => {
    const zip = zipSync({ "a.txt": strToU8("hello") });
    expect(await extractSource("docx", zip)).toEqual({ problem: noWordDocument() });
  });
});

describe("a PDF", () => {
  it("gives its lines, and words that a line end parts", async () => {
    expect(await textOf("pdf", makePdf("The inspec-", "tion found 14 (fourteen) ferries."))).toBe(
      "The inspection found 14 (fourteen) ferries.\n",
    );
  });

  it("without text is named", async () => {
    expect(await extractSource("pdf", makePdf())).toEqual({ problem: noTextInIt() });
  });
});

describe("a damaged file", () => {
  const pdf = makePdf("Some text.");
  const docx = makeDocx("Some text.");

  it.each([
    ["pdf", strToU8("hello")],
    ["pdf", new Uint8Array(0)],
    ["pdf", pdf.slice(0, 40)],
    ["docx", strToU8("PK hello")],
    ["docx", docx.slice(0, docx.length / 2)],
    ["docx", new Uint8Array(0)],
  ] as const)("is named and never fails: %s", async (kind, bytes) => {
    await expect(textOf(kind, bytes)).rejects.toThrow(/^(it is|no text)/);
  });

  it("says nothing on the console, which is the server's own line", async () => {
    const said = (["log", "warn", "info", "error"] as const).map((name) => vi.spyOn(console, name));
    await extractSource(
      "pdf",
      Uint8Array.from([...pdf.slice(0, 200), ...strToU8("garbage"), ...pdf.slice(260)]),
    );
    expect(said.flatMap((spy) => spy.mock.calls)).toEqual([]);
    for (const spy of said) spy.mockRestore();
  });

  it("is not read above its size", async () => {
    expect(await extractSource("html", new Uint8Array(50_000_001))).toEqual({
      problem: tooManyBytes(50),
    });
  });
});
