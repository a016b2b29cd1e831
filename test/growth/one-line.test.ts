import { describe, expect, it } from "vitest";
import { takesOffice } from "../../server/src/check/times/changing-office";
import type { Article } from "../../server/src/link/article";
import { readArticle } from "../../server/src/link/read-article";
import { createReader } from "../../server/src/link/reader";
import { expectProportion } from "./growth";

const reader = createReader();
const read = (text: string): Article => readArticle(reader, "file:///c/a.txt", text);
const line = (size: number): string => "Mayor Anna Ruiz promised 40 homes on Feb. 12, 2026. ".repeat(size);

describe("for an article that is all one line, in a time that grows with its length", () => {
  it("every role is asked whether its office changes hands", () => {
    expectProportion([60, 600], line, (_, text) => {
      const article = read(text);
      expect(article.roles.length).toBeGreaterThan(50);
      // A copy each time, of which nothing is known yet.
      return () => {
        const copy = { ...article };
        for (const role of copy.roles) takesOffice(copy, role);
      };
    });
  });
});
