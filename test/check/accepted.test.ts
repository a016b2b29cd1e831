import { describe, expect, it } from "vitest";
import { createAcceptance } from "../../server/src/check/accepted";
import type { Finding } from "../../server/src/check/finding";
import { toTextQuote } from "../../server/src/check/text-quote";
import { plain } from "../words/plain";

const root = "file:///paper";
const uri = "file:///paper/drafts/b.txt";
const other = "file:///paper/drafts/a.txt";
const text = "The council promised 40 homes in March. Of the 40 homes none is built.";

function finding(start: number, related: Finding["related"] = []): Finding {
  const place = { uri, start, end: start + 2 };
  return {
    ...place,
    rule: "number-conflict",
    severity: "warning",
    message: plain(""),
    related,
    fixes: [],
    confirmed: false,
  };
}

const first = text.indexOf("40");
const second = text.lastIndexOf("40");

describe("a finding that an editor keeps", () => {
  const accepted = [
    { rule: "number-conflict", path: "drafts/b.txt", ...toTextQuote(text, finding(first)) },
  ] as const;

  it("is known by its words and what stands around them", () => {
    const isKept = createAcceptance({ root, accepted }, () => text);
    expect(isKept(finding(first))).toBe(true);
    expect(isKept(finding(second))).toBe(false);
  });

  it("is known after text has moved and lines were broken anew", () => {
    const moved = `A new first line.\r\n\r\n${text.replace("promised 40", "promised\r\n   40")}`;
    const isKept = createAcceptance({ root, accepted }, () => moved);
    expect(isKept(finding(moved.indexOf("40")))).toBe(true);
  });

  it("counts for its rule and its article only", () => {
    const isKept = createAcceptance({ root, accepted }, () => text);
    expect(isKept({ ...finding(first), rule: "magnitude" })).toBe(false);
    expect(isKept({ ...finding(first), uri: other })).toBe(false);
    expect(createAcceptance({ root: "file:///else", accepted }, () => text)(finding(first))).toBe(false);
  });

  it("is kept too where it has come to stand on its other side", () => {
    const isKept = createAcceptance({ root, accepted }, (of) =>
      of === uri ? text : "It promised 60 homes.",
    );
    const turned = { ...finding(12, [{ ...finding(first), message: plain("") }]), uri: other };
    expect(isKept(turned)).toBe(true);
  });

  it("is reported where another place disagrees too", () => {
    const isKept = createAcceptance({ root, accepted }, () => text);
    const places = [finding(first), finding(second)].map((place) => ({ ...place, message: plain("") }));
    expect(isKept({ ...finding(12, places), uri: other })).toBe(false);
  });

  it("is reported again once the words are others", () => {
    const isKept = createAcceptance({ root, accepted }, () => text.replace("40", "50"));
    expect(isKept(finding(first))).toBe(false);
  });
});

describe("a text quote", () => {
  it("keeps 32 code units on each side and parts no character", () => {
    const emoji = "😀".repeat(20);
    const quote = toTextQuote(`a${emoji}40${emoji}`, { start: 41, end: 43 });
    expect(quote).toEqual({ exact: "40", prefix: "😀".repeat(16), suffix: "😀".repeat(16) });
    const odd = toTextQuote(`${emoji}.40.${emoji}`, { start: 41, end: 43 });
    expect(odd).toEqual({ exact: "40", prefix: `${"😀".repeat(15)}.`, suffix: `.${"😀".repeat(15)}` });
  });
});
