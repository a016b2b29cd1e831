import { describe, expect, test } from "vitest";
import { findDateline } from "../../server/src/link/dateline";
import { createTimeWords, recogniseTimes } from "../../server/src/recognise/times/times";
import { readProse } from "../../server/src/text/read-prose";
import { Vocabulary } from "../../server/src/text/vocabulary";

const vocabulary = new Vocabulary();
const words = createTimeWords(vocabulary);

function dayFoundIn(text: string, uri = "file:///desk/draft.txt") {
  const prose = readProse(text, uri.endsWith(".md") ? "markdown" : "plain", vocabulary);
  return findDateline(uri, prose, recogniseTimes(prose, words));
}

const datelineOf = (text: string, uri?: string) => dayFoundIn(text, uri).dateline;

const dayOf = (text: string, uri?: string): string | undefined => datelineOf(text, uri)?.day;

const body = "The harbour board closed the old quay. Ferries now leave from the north pier.";

describe("a line of its own", () => {
  test.each([
    "Quay closed\n\nFeb. 12, 2026\n\n",
    "Quay closed\nFeb. 12, 2026 4:14 p.m.\n\n",
    "Quay closed\n\nPublished 12 February 2026\n\n",
    "Quay closed\n\nPublished: Thursday, February 12, 2026, 09:30 GMT\n\n",
    "Quay closed\n\nBy Ann Lee | Feb 12, 2026\n\n",
    "Quay closed\nBy Ann Lee, Herald staff\nFebruary 12, 2026\n\n",
    "date 2026-02-12 example.org\n\n",
    "2026-02-12\n\n",
    "2026-02-12T16:14:00Z\n\n",
    "HARWICK 2026-02-12\n",
    "Quay closed\nHARWICK 2026-02-12\n",
    "HARWICK | Thu Feb 12, 2026 9:14am EST\n(Reuters) - ",
    "02/12/2026 14:26:00\nBy ANN LEE\nHARWICK (AP) -- ",
    "Thursday, 12/02/2026\n\n",
    "12.02.2026 16:14\n\n",
    "Updated 4:14 PM EST, Thu February 12, 2026\n\n",
    "Feb 12, 2026 | Updated: Feb 13, 2026\n\n",
    "Last updated on 12 Feb 2026 at 4:14pm\n\n",
    "Quay closed Thursday, February 12, 2026\n\n",
    "Quay closed\n\nThursday, February 12, 2026 The board said more.\n\n",
    "# Quay notes\n\n*A weekly for pilots. Thursday, February 12, 2026. By Ann Lee*\n\n",
    "# Quay notes\n\n**Thursday, 12 February 2026** · compiled by Ann Lee, Harwick\n\n",
    "Quay notes\nThursday, February 12 2026. Written by Ann Lee for those who berth here.\n\n",
  ])("%j", (head) => {
    expect(dayOf(head + body)).toBe("2026-02-12");
  });

  test("under the text, above teasers with dates of their own", () => {
    const tail =
      "\n\nFeb. 12, 2026 4:14 p.m. 124\n\n#harbour #quay\n\nStorm closes school\nFeb. 14, 2026 5:54 p.m.\nRead More";
    expect(dayOf(body + tail)).toBe("2026-02-12");
  });

  test("the dates of teasers are not the article's", () => {
    const lines = Array.from({ length: 9 }, () => body).join("\n\n");
    expect(dayOf(`${lines}\n\nRead More\nStorm closes school.\nFeb. 14, 2026\n`)).toBeUndefined();
    expect(dayOf(`${lines}\n\nStorm closes school\nFeb. 14, 2026\nRead More`)).toBeUndefined();
  });
});

describe("a wire line", () => {
  test.each([
    "HARWICK, Feb. 12, 2026 (AP) — The board met.",
    "HARWICK, Feb 12, 2026 (Reuters) - The board met.",
    "HARWICK, Britain, Feb 12, 2026 (Reuters) - The board met.",
    "HARWICK (AP), Feb. 12, 2026 -- The board met.",
    "PORT LOUIS, 12 February 2026 – The board met.",
    "Port Louis, 12 February 2026 – The board met.",
    "PORT HALE, Ohio (Feb 12, 2026 9:12 p.m. EST http://news.example) -- The board met.",
    "HARWICK, Feb. 12, 2026 (Press Wire): The board met.",
  ])("%j", (line) => {
    expect(datelineOf(`Quay closed\n\n${line}`)).toMatchObject({ day: "2026-02-12", source: "wire" });
  });

  test("takes its year from the file's name or from the same day in full", () => {
    const line = "HARWICK, Feb 12 (Reuters) - The board met.";
    expect(dayOf(line, "file:///desk/2026-02-13-quay.txt")).toBe("2026-02-12");
    expect(dayOf(`${line}\n\n${body} It met on Feb. 12, 2026, at noon.`)).toBe("2026-02-12");
  });

  test("has no day without a year", () => {
    expect(dayOf("HARWICK, Feb 12 (Reuters) - The board met.")).toBeUndefined();
  });
});

test("digits follow the order of the article's other dates", () => {
  expect(dayOf(`12/02/2026\n\n${body}`)).toBe("2026-12-02");
  expect(dayOf(`12/02/2026\n\n${body} It had opened on 31/01/1990.`)).toBe("2026-02-12");
});

describe("front matter and file name", () => {
  test("the front matter comes first", () => {
    const text = "---\ntitle: Quay closed\ndate: 2026-02-12\n---\n\nPublished 14 February 2026\n\nText.";
    expect(datelineOf(text, "file:///desk/a.md")).toMatchObject({
      day: "2026-02-12",
      source: "front-matter",
    });
    expect(dayOf('---\ndate: "Feb. 12, 2026"\n---\n\nText.', "file:///desk/a.md")).toBe("2026-02-12");
  });

  test.each(["2026-02-12-quay.md", "quay_20260212.txt", "2026_02_12.txt"])("%s", (name) => {
    expect(datelineOf(body, `file:///desk/${name}`)).toMatchObject({
      day: "2026-02-12",
      source: "file-name",
    });
  });

  test.each(["2026/02/12/quay.txt", "2026/02/quay.txt", "2026-02/quay.txt", "2026-02/wire/quay.txt"])(
    "a wire's line has its year from its folder: %s",
    (path) => {
      const wire = "LARMOUTH, Feb 12 (Northwire) - The quay closed on Thursday.";
      expect(datelineOf(wire, `file:///archive/${path}`)).toMatchObject({
        day: "2026-02-12",
        source: "wire",
      });
      expect(dayOf(wire.replace("Feb", "March"), `file:///archive/${path}`)).toBeUndefined();
    },
  );

  test("a name whose digits are no day gives none", () => {
    expect(dayOf(body, "file:///desk/2026-02-30-quay.txt")).toBeUndefined();
    expect(dayOf(body, "file:///desk/120260212345.txt")).toBeUndefined();
  });
});

describe("a day without its year in the head", () => {
  test.each([
    "Quay closed\n\nBy Ann Lee\nHarwick Herald\nThursday, Feb. 12\n\n",
    "Quay closed\n\nAnn Lee in Harwick\nThursday 12 February\n\n",
    "Quay closed\n\nHarwick Herald\nFeb. 12 | Ann Lee\n\n",
    "Quay closed\n\nAnn Lee, Harwick\nThe Herald, Thursday February 12\n\n",
    "# Quay closed\n\n**Harwick Herald** | Ann Lee\n*12 February*\n\n",
  ])("%j", (head) => {
    const found = dayFoundIn(head + body);
    expect(found.dateline).toBeUndefined();
    expect(found.yearless?.day).toBe("XXXX-02-12");
    expect(dayOf(head + body, "file:///desk/2026-02/quay.txt")).toBe("2026-02-12");
  });

  test.each([
    "Council Votes on Bridge Thursday, May 7\n\n",
    "Quay closed\n\nOn Feb. 12, the quay closed.\n\n",
    "Quay closed\n\nThe quay will close on Thursday, Feb. 12.\n\n",
    "Quay closed\n\nOpen from Feb. 12 to March 3\n\n",
  ])("but not %j", (head) => {
    expect(dayFoundIn(head + body).yearless).toBeUndefined();
  });
});

describe("no day", () => {
  test.each([
    "The quay was built on Feb. 12, 1926, and closed for good.",
    "On Thursday, February 12, 1926, the quay opened.",
    "What changed after January 6, 2021\n\nThe quay did.",
    "He was born on Feb. 12, 1926",
    "",
  ])("%j", (text) => {
    expect(dayOf(text)).toBeUndefined();
  });
});
