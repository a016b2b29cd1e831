import { expect, test } from "vitest";
import { quotationsOf, read, slice } from "./reading";

const quoted = (text: string): string[] => quotationsOf(read(text));

test("straight marks", () => {
  expect(quoted('She called it "a new start" and "no more".')).toEqual(["a new start", "no more"]);
  expect(quoted('"We won," he said. "At last."')).toEqual(["We won,", "At last."]);
  expect(quoted('He said:"Now." Then ("or never") he left—"gone".')).toEqual(["Now.", "or never", "gone"]);
});

test("curly marks, and straight ones that close them", () => {
  expect(quoted("“We won,” he said. “At last.”")).toEqual(["We won,", "At last."]);
  expect(quoted('“We won," he said. "At last.”')).toEqual(["We won,", "At last."]);
  expect(quoted("He said it was “over.”.")).toEqual(["over."]);
});

test("the span takes in the marks", () => {
  const prose = read("She said “yes” twice.");
  expect(prose.quotations.map((quotation) => slice(prose, quotation))).toEqual(["“yes”"]);
});

test("German, French and Swedish marks", () => {
  expect(quoted("Er sagte: „Wir gehen.“ Dann ‚nie‘ mehr.")).toEqual(["Wir gehen.", "nie"]);
  expect(quoted("Elle dit : « On y va », puis «non».")).toEqual(["On y va", "non"]);
  expect(quoted("Er rief »Halt!« und ›warte‹.")).toEqual(["Halt!", "warte"]);
  expect(quoted("Han sade ”vi vann” igen.")).toEqual(["vi vann"]);
  expect(quoted("Powiedział „dobrze” i wyszedł.")).toEqual(["dobrze"]);
});

test("marks of wire copy", () => {
  expect(quoted("``We won,'' he said. ``At last.''")).toEqual(["We won,", "At last."]);
  expect(quoted("``The members'' stayed.")).toEqual(["The members"]);
});

test("marks that stand apart, as in texts put together from tokens", () => {
  expect(quoted('He said " we won " and left .')).toEqual(["we won"]);
});

test("single marks quote where another closes", () => {
  expect(quoted("She called it ‘a new start’ today.")).toEqual(["a new start"]);
  expect(quoted("She called it 'a new start', he said.")).toEqual(["a new start"]);
  expect(quoted("It isn't ‘the boss’s car’ but ‘the members’ cars’, he said.")).toEqual([
    "the boss’s car",
    "the members’ cars",
  ]);
});

test("apostrophes are no marks", () => {
  expect(
    quoted("The members' votes and James' car don't count in the '90s, rock 'n' roll 'til dawn."),
  ).toEqual([]);
  expect(quoted("The members’ votes, O’Brien’s ’90s cars, ’tis true, aren’t new.")).toEqual([]);
  expect(quoted("‘90s music and '80s films, the girls' and boys' teams.")).toEqual([]);
});

test("feet and inches are no marks", () => {
  expect(quoted(`He is 6'2" tall and the pipe is 12" wide.`)).toEqual([]);
  expect(quoted(`"I am 6'2" tall," he said.`)).toEqual([`I am 6'2" tall,`]);
  expect(quoted('"It was 1999" he said. "It was."')).toEqual(["It was 1999", "It was."]);
});

test("nested quotations name the one they are in", () => {
  expect(quoted("“She said ‘no’ to me,” he said.")).toEqual(["She said ‘no’ to me,", ">no"]);
  expect(quoted(`"She said 'no' to me," he said. 'He said "yes" once.'`)).toEqual([
    "She said 'no' to me,",
    ">no",
    'He said "yes" once.',
    ">yes",
  ]);
  expect(quoted("“He called it ‘new.’”")).toEqual(["He called it ‘new.’", ">new."]);
});

test("a closing mark after a final s closes", () => {
  expect(quoted("He named 'The Times' and ‘The Oaks’ today.")).toEqual(["The Times", "The Oaks"]);
  expect(quoted("“He read ‘The Oaks’.”")).toEqual(["He read ‘The Oaks’.", ">The Oaks"]);
});

test("a lost space or a sign after a mark makes no difference", () => {
  expect(quoted('"We won,"he said."At last."')).toEqual(["We won,", "At last."]);
  expect(quoted('He said "*yes*". And "(no)", and "...so on".')).toEqual(["*yes*", "(no)", "...so on"]);
  expect(quoted("“We won“ and ”we left”.")).toEqual(["We won", "we left"]);
});

test("a speech over paragraphs opens in each and closes in the last", () => {
  expect(quoted("“We came.\n\n“We saw.\n\n“We left,” he said.")).toEqual([
    "We came.…",
    "We saw.…",
    "We left,",
  ]);
  expect(quoted('"We came.\n\n"We left," he said.')).toEqual(["We came.…", "We left,"]);
});

test("what nothing closes ends with its paragraph", () => {
  expect(quoted("He said “we won and left.\n\nThe crowd stayed.")).toEqual(["we won and left.…"]);
  expect(quoted("“He said ‘no” and left.")).toEqual(["He said ‘no"]);
});

test("a double prime closes where publishing software made it of a mark, and else stands for inches", () => {
  expect(quoted("“We use Office 365″, he said, “and like it”.")).toEqual([
    "We use Office 365",
    "and like it",
  ]);
  expect(quoted("“It is 12″ long,” he said.")).toEqual(["It is 12″ long,"]);
});

test("stray marks quote nothing", () => {
  expect(quoted('we hit a home run."')).toEqual([]);
  expect(quoted("a ” b “")).toEqual([]);
  expect(quoted("' \" ’ ‘ „")).toEqual([]);
  expect(quoted("“”")).toEqual([""]);
});

test("Markdown's marks of emphasis and code", () => {
  const markdown = (text: string): string[] => quotationsOf(read(text, "markdown"));
  expect(markdown('He said *"yes"* and **“no”**, `"code"`.')).toEqual(["yes", "no"]);
  expect(markdown('- "One," he said\n- "Two\n')).toEqual(["One,", "Two…"]);
});
