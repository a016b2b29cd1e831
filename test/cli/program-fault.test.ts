import { expect, it, vi } from "vitest";
import { createPaper } from "./paper";

/** The prose of one text can't be read here: the tests know of no text at which the program fails. */
vi.mock("../../server/src/text/read-prose", async (original) => {
  const whole = await original<typeof import("../../server/src/text/read-prose")>();
  return {
    ...whole,
    readProse: (...args: Parameters<typeof whole.readProse>) => {
      if (args[0].includes("an article of faults")) throw new TypeError("word.split is not a function");
      return whole.readProse(...args);
    },
  };
});

const files = {
  "a.txt": "Mayor Anna Ruiz opened the bridge on Thursday, Feb. 13, 2026.",
  "b.txt": "This is an article of faults.",
  "c.txt": "Mayor Anna Ruiz spoke of the bridge.",
};

it("costs the article at which the program fails, and no other", async () => {
  const { code, stdout, stderr } = await createPaper(files).run("check", ".");
  expect(stdout).toContain("weekday-mismatch");
  expect(stdout).toContain("in 2 articles");
  expect(stderr).toContain(
    "b.txt is left out: a fault of the program: TypeError: word.split is not a function",
  );
  expect(code).toBe(1);
});

it("ends the run where a path names the article", async () => {
  const { code, stderr } = await createPaper(files).run("check", "b.txt");
  expect(stderr).toContain("can't read b.txt: a fault of the program: TypeError");
  expect(code).toBe(2);
});
