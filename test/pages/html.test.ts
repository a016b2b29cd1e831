import { expect, it } from "vitest";
import { html } from "../../server/src/pages/html";
import { plainPassage, sayPassage } from "../../server/src/pages/plain-passage";

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
  const text = `A line before.\r\n${line}\r\nA line after.`;
  const start = text.indexOf("40");
  const passage = plainPassage(text, { start, end: start + 2 }, 20);
  expect(sayPassage(passage)).toBe("…Friday, promised 40 homes in May.");
  expect(sayPassage(plainPassage(text, { start, end: start + 2 }, 200))).toBe(line);
});
