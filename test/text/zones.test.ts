import fc from "fast-check";
import { expect, test } from "vitest";
import { findZones, mergeZones } from "../../server/src/text/zones";

const zones = (text: string): string[] => findZones(text).map(({ start, end }) => text.slice(start, end));

test("addresses of pages", () => {
  expect(zones("See https://example.com/a_b?c=d#e, and HTTP://x.example/.")).toEqual([
    "https://example.com/a_b?c=d#e",
    "HTTP://x.example/",
  ]);
  expect(zones("(https://example.com/a_(b)) “https://example.com/c”.")).toEqual([
    "https://example.com/a_(b)",
    "https://example.com/c",
  ]);
  expect(zones("see <https://example.com/a> **https://example.com/b**")).toEqual([
    "https://example.com/a",
    "https://example.com/b",
  ]);
  expect(zones("ftp://files.example/straße is there")).toEqual(["ftp://files.example/straße"]);
});

test("host names with www, with a path, or in small letters with a known ending", () => {
  expect(zones("at www.example.com/path, Www.Example.Org and news.example.org.")).toEqual([
    "www.example.com/path",
    "Www.Example.Org",
    "news.example.org",
  ]);
  expect(zones("date 2026-02-12 harbour.gov")).toEqual(["harbour.gov"]);
});

test("a lost space after a stop makes no host name", () => {
  expect(zones("It closed.Then it.was open. Amazon.com Inc., U.S. e.g. 3.5 a.m. file.xyz")).toEqual([]);
  expect(zones("It was late.in the hall")).toEqual([]);
});

test("mail addresses, handles and hashtags", () => {
  expect(zones("Mail news.desk+tips@example.co.uk or @harbour_desk.")).toEqual([
    "news.desk+tips@example.co.uk",
    "@harbour_desk",
  ]);
  expect(zones("#Harbour #Brücke2026, (#a_b) #2026 #1 a#b @ home a@b 5@x")).toEqual([
    "#Harbour",
    "#Brücke2026",
    "#a_b",
  ]);
});

test("characters written by their number", () => {
  expect(zones("It&#8217;s &#x2019; here & #1; AT&amp;T &#;")).toEqual(["&#8217;", "&#x2019;"]);
});

test("prose has no zones", () => {
  expect(zones("At 12:17, Ruiz said: “No. 5 is # 1 and costs $5/km.” Then: //")).toEqual([]);
  expect(zones("://")).toEqual([]);
  expect(zones("http://")).toEqual([]);
});

test("zones are ordered, disjoint, in bounds and without white space", () => {
  const unit = fc.constantFrom(..."aZ5.:/@#-_()www. \n'”é".split(""), "http://", "www.", ".com", "@b.co");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
      let at = 0;
      for (const { start, end } of findZones(text)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).not.toMatch(/\s/);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
    }),
  );
});

test("two lists of zones become one, and what overlaps becomes one zone", () => {
  const merged = mergeZones(
    [
      { start: 0, end: 3 },
      { start: 5, end: 9 },
    ],
    [
      { start: 3, end: 4 },
      { start: 6, end: 12 },
      { start: 20, end: 21 },
    ],
  );
  expect(merged.map(({ start, end }) => [start, end])).toEqual([
    [0, 3],
    [3, 4],
    [5, 12],
    [20, 21],
  ]);
});
