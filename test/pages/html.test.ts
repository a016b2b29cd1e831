import { expect, it } from "vitest";
import type { Article } from "../../server/src/link/article";
import { readArticle } from "../../server/src/link/read-article";
import { createReader } from "../../server/src/link/reader";
import { html } from "../../server/src/pages/html";
import { plainPassage, sayPassage } from "../../server/src/pages/plain-passage";
import type { Span } from "../../server/src/text/span";

it("shows what an article says and makes no markup of it", () => {
  const words = `<img src=x onerror="alert('1')"> & Söhne`;
  expect(html`<p title="${words}">${words}</p>`.markup).toBe(
    '<p title="&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; Söhne">' +
      "&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; Söhne</p>",
  );
});

it("takes pieces of HTML and lists of them as they are, numbers too, and leaves out what is undefined", () => {
  const rows = ["a", "b<"].map((word) => html`<td>${word}</td>`);
  expect(html`<tr>${rows}${undefined}</tr>${7}`.markup).toBe("<tr><td>a</td><td>b&lt;</td></tr>7");
});

it("leaves out controls and marks that turn the direction of a text", () => {
  expect(html`${"a\u0007\u202eb\u2066c"}`.markup).toBe("abc");
});

it("cuts a passage between words, within its line", () => {
  const line =
    "The council of the old town, which met in the market hall on Friday, promised 40 homes in May.";
  const article = read("plan.txt", `A line before.\r\n${line}\r\nA line after.`);
  expect(sayPassage(plainPassage(article, placeOf(article, "40"), 20))).toBe(
    "…Friday, promised 40 homes in May.",
  );
  expect(sayPassage(plainPassage(article, placeOf(article, "40"), 200))).toBe(line);
});

it("shows a passage of Markdown as a reader sees it", () => {
  const article = read(
    "plan.md",
    "# The **harbour** plan\n\nMayor **[Anna Ruiz](https://example.org/anna)** promised _40 homes_ in [the old town](map.md).\n\n| Name | Homes |\n|---|---|\n| Anna Ruiz | 90 |\n",
  );
  expect(plainPassage(article, placeOf(article, "Anna Ruiz"))).toEqual({
    before: "Mayor ",
    words: "Anna Ruiz",
    after: " promised 40 homes in the old town.",
  });
  expect(sayPassage(plainPassage(article, placeOf(article, "harbour")))).toBe("The harbour plan");
  expect(sayPassage(plainPassage(article, placeOf(article, "90")))).toBe("Anna Ruiz 90");
  expect(sayPassage(plainPassage(read("plan.txt", article.text), placeOf(article, "harbour")))).toBe(
    "# The **harbour** plan",
  );
});

const reader = createReader();

function read(name: string, text: string): Article {
  return readArticle(reader, `file:///${name}`, text);
}

function placeOf({ text }: Article, words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}
