import { Checker } from "../server/src/check/checker";
import { readProject } from "../server/src/check/project-file";
import { noSettings } from "../server/src/check/settings";
import { Corpus } from "../server/src/index/corpus";
import { readArticle } from "../server/src/link/read-article";
import { createReader } from "../server/src/link/reader";
import { writeArticles } from "./articles";
import { cpuOf, exponent, row } from "./clock";
import { figure, listed } from "./summary";

/** Reading, indexing and checking whole corpora in one process, in milliseconds an article, with growth exponents. */
export function benchChecking(sizes: readonly number[]): void {
  const reader = createReader();
  const results = sizes.map((size) => {
    const texts = [...writeArticles(size)];
    const articles = texts.map(({ path, text }) => readArticle(reader, `file:///bench/${path}`, text));
    const corpus = new Corpus();
    const checker = new Checker(corpus, readProject(undefined, "file:///bench", noSettings));
    const index = cpuOf(() => articles.forEach((article) => void checker.put(article)));
    let findings = 0;
    const check = cpuOf(() => {
      for (const uri of corpus.inOrderOfDay(articles.map(({ uri }) => uri)))
        findings += checker.findings(uri).length;
    });
    return { size, index, check, findings };
  });
  row("in one process, articles", ...sizes);
  row("index, ms an article", ...results.map(({ index, size }) => index / size));
  row("check, ms an article", ...results.map(({ check, size }) => check / size));
  const growth = (name: "index" | "check") =>
    results.map((each, at) =>
      at === 0
        ? "–"
        : exponent(
            { size: results[at - 1]!.size, time: results[at - 1]![name] },
            { size: each.size, time: each[name] },
          ),
    );
  row("growth exponent of indexing", ...growth("index"));
  row("growth exponent of checking", ...growth("check"));
  const last = results.at(-1)!;
  figure(
    `in one process, ${last.size} articles: filing / checking one, ms`,
    listed([last.index / last.size, last.check / last.size]),
  );
  row("findings", ...results.map(({ findings }) => findings));
}
