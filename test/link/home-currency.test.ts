import { expect, test } from "vitest";
import { readArticle } from "../../server/src/link/read-article";
import { createReader } from "../../server/src/link/reader";

const reader = createReader();

/** The amounts of money of an article, as "$4.5 million AUD". */
const amounts = (text: string): string[] =>
  readArticle(reader, "file:///a.txt", text).mentions.flatMap((mention) =>
    mention.kind === "money" ? `${text.slice(mention.start, mention.end)} ${mention.value.unit}` : [],
  );

test.each([
  ["SYDNEY (AAP) - The fund paid $4.5 million and 40 cents a share.", ["$4.5 million AUD", "40 cents AUD"]],
  [
    "MELBOURNE, Feb 17 (Reuters) - Velmora fell to $48.20. The currency bought 70.81 US cents.",
    ["$48.20 AUD", "70.81 US cents USD"],
  ],
  ["OTTAWA — The deficit is $78 billion, or US$56 billion.", ["$78 billion CAD", "US$56 billion USD"]],
  ["TORONTO (The Canadian Press) - The ticket cost $12.", ["$12 CAD"]],
  ["WELLINGTON: Prices fell to $890,000.", ["$890,000 NZD"]],
  ["SINGAPORE - The fine is $500.", ["$500 SGD"]],
])("a dollar is the dollar of the place: %s", (text, expected) => {
  expect(amounts(text)).toEqual(expected);
});

test.each([
  ["SYDNEY (AP) — The company said it would pay $4.5 million.", ["$4.5 million USD"]],
  [
    "SYDNEY, Feb 17 (Reuters) - Velmora fell to A$48.20. Gold rose to $4,500 an ounce.",
    ["A$48.20 AUD", "$4,500 USD"],
  ],
  ["Melbourne beat Sydney 3-1. The prize is $500.", ["$500 USD"]],
  ["VANCOUVER, Wash. - The county spent $4 million.", ["$4 million USD"]],
  [
    "WASHINGTON - The bill adds $3.4 trillion and costs 5 cents a head.",
    ["$3.4 trillion USD", "5 cents USD"],
  ],
])("but for America's, where agencies or other signs say so: %s", (text, expected) => {
  expect(amounts(text)).toEqual(expected);
});

test.each([
  ["JOHANNESBURG - Petrol drops by 65c a litre. The utility made R16bn.", ["65c ZAR", "R16bn ZAR"]],
  ["DUBLIN - Diesel rose 5c a litre; the fund paid €4m.", ["5c EUR", "€4m EUR"]],
  ["Shares rose 5 cents to $12.", ["5 cents USD", "$12 USD"]],
  ["It paid €4m and £2m, or 5 cents a share.", ["€4m EUR", "£2m GBP", "5 cents USD"]],
])("cents are of the money that the article counts in: %s", (text, expected) => {
  expect(amounts(text)).toEqual(expected);
});
