import { describe, expect, it } from "vitest";
import { inEnglish } from "../words/plain";
import { checkerFor, findingsOf } from "./corpus-fixture";

function foundIn(text: string): string[] {
  const articles = new Map([["2026-03-04.txt", text]]);
  return findingsOf(checkerFor(articles), articles).map(
    ({ rule, severity, message }) => `${rule} ${severity}: ${inEnglish(message)}`,
  );
}

describe("a part that is more than its whole", () => {
  it.each([
    [
      "Torvik agreed to pay $2.5 million, including $500 million for a compensation fund.",
      "warning: “$500 million” here, which is more than “$2.5 million”, of which it is said to be a part.",
    ],
    [
      "The firm will cut 420 jobs, of which 500 are in Larmouth.",
      "warning: “500” here, which is more than “420”, of which it is said to be a part.",
    ],
    [
      "The crash killed 12 people, including 20 children.",
      "warning: “20” here, which is more than “12”, of which it is said to be a part.",
    ],
    [
      "Some 300 people, of whom 1,200 had been registered before, came.",
      "information: “1,200” here, which is more than “300”, of which it is said to be a part.",
    ],
  ])("%s", (text, message) => {
    expect(foundIn(text)).toEqual([`sum-mismatch ${message}`]);
  });

  it.each([
    "Torvik agreed to pay $2.5 billion, including $500 million for a compensation fund.",
    "The firm will cut 420 jobs, of which 50 are in Larmouth.",
    "She visited three countries, including 12 days in Japan.",
    "Torvik made a loss of $4 million, including $6 million of charges.",
    "Sales rose to $5 million from $4 million, including $6 million of one-off gains.",
    "They arrested about 40 people, including 41 men.",
    "Nine people from 12 nations, including 30 Germans, came.",
  ])("leaves alone: %s", (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});

describe("a sum that is raised to another than its parts make", () => {
  it("is found where one digit explains it", () => {
    expect(
      foundIn("Town will get £6.5m now and another £5.5m in add-ons, which would take the deal to £9m."),
    ).toEqual(["sum-mismatch information: “£9m” here, but “£6.5m” + “£5.5m” make £12.0m."]);
  });

  it.each([
    "Town will get £6.5m now and another £2.5m in add-ons, which would take the deal to £9m.",
    "The firm raised $20m in May and another $10m in June, bringing the total to $70m.",
    "Town paid £30m in June and a further £12m in July, bringing the bill to £58m.",
  ])("leaves alone: %s", (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});
