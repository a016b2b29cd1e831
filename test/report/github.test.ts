import { expect, it } from "vitest";
import { toGithubCommands } from "../../server/src/report/github";
import { resultOf } from "./findings-fixture";

it("annotates lines of a pull request", () => {
  const texts = { "b.txt": "Yesterday\nIlse Brandvald spoke.", "a.txt": "Ilse Brandvold runs the harbour." };
  const related = { "a.txt: Ilse Brandvold": "The other spelling." };
  const places = ["error", "warning", "information", "hint"] as const;
  const result = resultOf(
    texts,
    places.map((severity) => ({ at: "b.txt: Ilse Brandvald", severity, message: severity, related })),
  );
  const at = "file=b.txt,line=2,endLine=2,col=1,endColumn=15,title=name-spelling";
  const tail = "%0Aa.txt:1:1: The other spelling.";
  expect(toGithubCommands(result)).toBe(
    [
      `::error ${at}::error`,
      `::notice ${at}::hint`,
      `::notice ${at}::information`,
      `::warning ${at}::warning`,
    ]
      .map((line) => `${line}${tail}\n`)
      .join(""),
  );
});

it("escapes what the runner would read as its own", () => {
  const finding = { at: "a,b: 100%.txt: y", message: "50% here,\r\n::set-output there: 5" };
  expect(toGithubCommands(resultOf({ "a,b: 100%.txt": "x y" }, [finding]))).toBe(
    "::warning file=a%2Cb%3A 100%25.txt,line=1,endLine=1,col=3,endColumn=4,title=name-spelling" +
      "::50%25 here,%0D%0A::set-output there: 5\n",
  );
});

it("gives no columns for what spans lines", () => {
  expect(toGithubCommands(resultOf({ "a.txt": "x Ana\nRuiz y" }, [{ at: "a.txt: Ana\nRuiz" }]))).toBe(
    "::warning file=a.txt,line=1,endLine=2,title=name-spelling::The two differ.\n",
  );
});
