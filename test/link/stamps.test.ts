import { expect, test } from "vitest";
import { readArticle } from "../../server/src/link/read-article";
import { createReader } from "../../server/src/link/reader";

const reader = createReader();

/** The times of an article of May 22, 2025, as "13.48 2025-05-22T13:48". */
const timesOf = (text: string): string[] =>
  readArticle(reader, "file:///2025-05-22.txt", text).mentions.flatMap((mention) =>
    mention.kind === "time" ? `${text.slice(mention.start, mention.end)} ${mention.value.timex}` : [],
  );

test("numbers alone on lines of a live report are hours", () => {
  expect(
    timesOf("14.05 GMT\n\nThe chair resigns.\n\n13.48\n\nRuiz says no.\n\n13.31\n\nThe key points."),
  ).toEqual(["14.05 GMT 2025-05-22T14:05", "13.48 2025-05-22T13:48", "13.31 2025-05-22T13:31"]);
  expect(timesOf("12:34pm\nRuiz stands up to cheers.\n\n11.20\nThe hall fills up slowly.")).toEqual([
    "12:34pm 2025-05-22T12:34",
    "11.20 2025-05-22T11:20",
  ]);
});

test("one such number alone, and those of tables, are none", () => {
  expect(timesOf("Temperature\n\n13.48\n\nIt was warm.")).toEqual([]);
  expect(timesOf("- 13.48\n- 14.20\n- 15.10")).toEqual([]);
  expect(timesOf("31.48\n\nA figure.\n\n44.20\n\nAnother.")).toEqual([]);
});

test("hours of another paragraph go back to the article's day from a day long past", () => {
  expect(
    timesOf(
      "Brand pays tribute to Ruiz, who died on 11 April aged 63 after a long illness that she had told nobody about but her sister.\n\nUpdated at 10.20 GMT",
    ),
  ).toEqual(["10.20 GMT 2025-05-22T10:20"]);
});

test("a day that only names an event does not take the hours from the day before it", () => {
  expect(timesOf("The board on Wednesday declared him winner of Saturday's election, at 11.38am.")).toEqual([
    "11.38am 2025-05-21T11:38",
  ]);
  expect(timesOf("Saturday's fire broke out at 11.38am.")).toEqual(["11.38am 2025-05-17T11:38"]);
});
