import fc from "fast-check";
import { expect, test } from "vitest";
import { createPathFilter } from "../../server/src/check/article-paths";
import { whyLeftOut } from "../../server/src/check/why-left-out";

test("each reason names what leaves the file out", () => {
  const because = (path: string, include: string[] = [], exclude: string[] = [], sources: string[] = []) =>
    Object.values(whyLeftOut(path, include, exclude, sources) ?? {}).join(" ");
  expect(because("drafts/a.txt")).toBe("");
  expect(because("drafts/.notes.txt")).toBe("hidden .notes.txt");
  expect(because(".trash/a.txt")).toBe("hidden .trash");
  expect(because("web/node_modules/left/readme.md")).toBe("neverEntered node_modules");
  expect(because("drafts/a.odt")).toBe("extension a.odt");
  expect(because("sources/a.docx")).toBe("unnamedSource a.docx");
  expect(because("sources/a.docx", [], [], ["sources/**"])).toBe("");
  expect(because("a.txt", ["drafts/**", "final/**"])).toBe("include drafts/**, final/**");
  expect(because("archive/1999/a.txt", [], ["notes.txt", "archive/**"])).toBe("exclude archive/**");
  expect(because("archive/1999/a.txt", [], ["archive"])).toBe("exclude archive");
  expect(because("tool/Requirements.txt")).toBe("notArticle Requirements.txt");
});

test("a reason is given exactly where the filter leaves a path out", () => {
  const part = fc.constantFrom("drafts", "archive", ".git", "node_modules", "a", "notes");
  const name = fc.constantFrom("a.txt", "b.md", ".c.txt", "LICENSE.md", "d.html", "e.article", "f.pdf");
  const globs = fc.array(
    fc.constantFrom("drafts/**", "archive/", "*.md", "a.txt", "**/notes/**", "e.article", "archive"),
    { maxLength: 2 },
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 3 }), name, globs, globs, globs, (parts, last, ...settings) => {
      const [include, exclude, sources] = settings;
      const path = [...parts, last].join("/");
      const filter = createPathFilter(include, exclude, sources);
      const folders = parts.map((_, index) => parts.slice(0, index + 1).join("/"));
      const isWanted = filter.isArticle(path) || filter.isSource(path);
      const isTaken = folders.every(filter.mayEnter) && isWanted;
      expect(whyLeftOut(path, include, exclude, sources) === undefined).toBe(isTaken);
    }),
  );
});
