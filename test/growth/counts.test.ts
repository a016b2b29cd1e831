import { describe, expect, it, vi } from "vitest";
import { writeArticles, writeLongArticle } from "../../bench/articles";
import { Checker } from "../../server/src/check/checker";
import { readProject } from "../../server/src/check/project-file";
import { rules } from "../../server/src/check/rules";
import { noSettings } from "../../server/src/check/settings";
import { Corpus } from "../../server/src/index/corpus";
import type { Article } from "../../server/src/link/article";
import { readArticle } from "../../server/src/link/read-article";
import { createReader } from "../../server/src/link/reader";
import type { Prose } from "../../server/src/text/prose";

/** How many tokens have been read since the count began, whatever for, how many for what a sentence says around a figure or a time, and how many names were held against another. */
const counted = vi.hoisted(() => ({ tokens: 0, stepped: 0, judged: 0 }));

vi.mock("../../server/src/text/read-prose", async (load) => {
  const { readProse } = await load<typeof import("../../server/src/text/read-prose")>();
  return {
    readProse: (...asked: Parameters<typeof readProse>): Prose => {
      const prose = readProse(...asked);
      counted.tokens += prose.tokens.count;
      return prose;
    },
  };
});

vi.mock("../../server/src/check/arithmetic/steps", async (load) => {
  const steps = await load<typeof import("../../server/src/check/arithmetic/steps")>();
  return {
    ...steps,
    stepsOf: (...asked: Parameters<typeof steps.stepsOf>) => {
      const [{ prose }, sentence] = asked;
      counted.stepped += prose.sentences.end[sentence]! - prose.sentences.first[sentence]!;
      return steps.stepsOf(...asked);
    },
  };
});

vi.mock("../../server/src/check/spelling/side", async (load) => {
  const side = await load<typeof import("../../server/src/check/spelling/side")>();
  return {
    ...side,
    readSide: (...asked: Parameters<typeof side.readSide>) => {
      counted.judged++;
      return side.readSide(...asked);
    },
  };
});

const project = readProject(undefined, "file:///c", noSettings);

/**
 * What a letter typed into a draft costs on average in a corpus of so many articles, all of them checked. `own` is what
 * is read for the draft and its findings, in lengths of the draft, `stepped` that for what is said around figures and times; `others` what is read for the findings that stand
 * elsewhere, in tokens; `checked` how many articles are checked again, the draft among them.
 */
function costOfALetter(size: number) {
  const reader = createReader();
  const read = (path: string, text: string): Article => readArticle(reader, `file:///c/${path}`, text);
  const corpus = new Corpus();
  const checker = new Checker(corpus, project);
  const check = (uris: Iterable<string>) => {
    for (const uri of uris) checker.findings(uri);
  };
  for (const { path, text } of writeArticles(size)) checker.put(read(path, text));
  // The same draft beside any number of articles, which share its cast.
  const text = writeLongArticle(1000);
  checker.put(read("draft.txt", text));
  check(corpus.uris());
  let [own, stepped, others, checked] = [0, 0, 0, 0];
  let at = text.indexOf(" the ");
  const letters = 12;
  for (let letter = 0; letter < letters; letter++) {
    at = text.indexOf(" the ", at + 200);
    [counted.tokens, counted.stepped] = [0, 0];
    const draft = read("draft.txt", `${text.slice(0, at)} thee${text.slice(at + 4)}`);
    const touched = checker.put(draft);
    checker.findings(draft.uri);
    own += counted.tokens / draft.prose.tokens.count;
    stepped += counted.stepped / draft.prose.tokens.count;
    check(touched);
    others += counted.tokens - draft.prose.tokens.count;
    checked += touched.size;
  }
  const draft = corpus.article("file:///c/draft.txt")!.prose.tokens.count;
  return {
    draft,
    own: own / letters,
    stepped: stepped / letters,
    others: others / letters,
    checked: checked / letters,
  };
}

describe("a letter typed into an article", () => {
  const [small, large] = [costOfALetter(60), costOfALetter(480)];

  it("makes that article be read once, and no other", () => {
    expect([small.own, large.own]).toEqual([1, 1]);
  });

  it("has what is said around figures and times be read in few of its sentences", () => {
    expect(small.stepped).toBeLessThan(0.2);
    expect(large.stepped).toBeLessThan(0.2);
  });

  it("makes few articles be checked again, and no more where there are more", () => {
    expect(small.checked).toBeLessThan(24);
    expect(large.checked).toBeLessThan(24);
  });

  it("makes nearly none of those be read again", () => {
    expect(small.others).toBeLessThan(0.5 * small.draft);
    expect(large.others).toBeLessThan(0.5 * large.draft);
  });
});

describe("a word that is put in at the beginning of every tenth article", () => {
  it("leaves many of the others as they are, though most are compared with one of these", () => {
    const reader = createReader();
    const corpus = new Corpus();
    const checker = new Checker(corpus, project);
    const texts = [...writeArticles(300)];
    const put = (path: string, text: string) => checker.put(readArticle(reader, `file:///c/${path}`, text));
    for (const { path, text } of texts) put(path, text);
    for (const uri of corpus.uris()) checker.findings(uri);
    const changed = texts.filter((_, at) => at % 10 === 0);
    const touched = new Set<string>();
    for (const { path, text } of changed)
      for (const uri of put(path, text.replace(/ the /, " that "))) touched.add(uri);
    const check = vi.spyOn(rules.find(({ id }) => id === "role-conflict")!, "check");
    for (const uri of corpus.uris()) checker.findings(uri);
    const others = check.mock.calls.length - changed.length;
    check.mockRestore();
    expect(touched.size).toBeGreaterThan(0.5 * texts.length);
    expect(others).toBeLessThan(0.4 * texts.length);
  });
});

describe("a letter typed into an article with misspelt names", () => {
  const reader = createReader();
  const checker = new Checker(new Corpus(), project);
  const put = (path: string, text: string) => checker.put(readArticle(reader, `file:///c/${path}`, text));
  const names = ["Anna Tollgrave", "Ben Okafor", "Cecile Harrowgate", "Luca Ferrante", "Ines Brackwell"];
  const slips = ["Anna Tolgrave", "Ben Okaffor", "Cecile Harowgate", "Luca Ferante", "Ines Brackwel"];
  const filling =
    "Nobody knows how long it will take to build them, or who is to pay for the stones. ".repeat(3);
  const told = (all: readonly string[]) =>
    all.map(
      (name) =>
        `Mayor ${name} spoke of the harbour and of all that the walls would cost the town. ${filling}`,
    );
  for (const day of ["02", "03", "04"]) put(`2026-03-${day}.txt`, told(names).join("\n\n"));
  const lines = told(slips);
  const draft = () => lines.join("\n\n");
  put("2026-03-05.txt", draft());
  const uri = "file:///c/2026-03-05.txt";
  counted.judged = 0;
  const first = checker.findings(uri).length;
  const all = counted.judged;

  /** How many names are held against another once a line of the draft is another. */
  const judgedFor = (line: number, change: (text: string) => string): number => {
    lines[line] = change(lines[line]!);
    put("2026-03-05.txt", draft());
    counted.judged = 0;
    checker.findings(uri);
    return counted.judged;
  };

  it("has none of them judged again where it stands in a word far from all names", () => {
    expect(first).toBe(slips.length);
    expect(judgedFor(0, (text) => text.replace("who is", "whoe is"))).toBe(0);
  });

  it("has the one judged again that it stands beside", () => {
    const judged = judgedFor(2, (text) => text.replace(" spoke of", " spokee of"));
    expect(judged).toBeGreaterThan(0);
    expect(judged).toBeLessThanOrEqual(4);
    expect(checker.findings(uri)).toHaveLength(slips.length);
  });

  it("has few of the others judged again where it stands within a name", () => {
    const judged = judgedFor(3, (text) => text.replace("Ferante", "Ferantte"));
    expect(judged).toBeGreaterThan(0);
    expect(judged).toBeLessThan(all / 2);
  });
});

describe("a letter typed into a word of an article whose story others tell", () => {
  it("does not have the story be looked for again", () => {
    const reader = createReader();
    const corpus = new Corpus();
    const checker = new Checker(corpus, project);
    const told =
      "Mayor Anna Tollgrave and Councillor Ben Okafor met in Larmouth. The town will build 140 homes.";
    const put = (path: string, text: string) =>
      checker.put(readArticle(reader, `file:///c/${path}`, text)) && checker.findings(`file:///c/${path}`);
    for (const day of ["02", "03", "04"]) put(`2026-03-${day}.txt`, told);
    const trait = vi.spyOn(corpus, "trait");
    put("2026-03-04.txt", told.replace("will build", "wille build"));
    const others = trait.mock.calls.filter(
      ([{ name }, uri]) => name === "names" && !uri.endsWith("2026-03-04.txt"),
    );
    trait.mockRestore();
    expect(others).toEqual([]);
  });
});
