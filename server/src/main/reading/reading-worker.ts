import { parentPort } from "node:worker_threads";
import { ArticleSender, buffersOf } from "../../index/handover";
import type { Article } from "../../link/article";
import { readArticles, type Source } from "../../link/read-article";
import { createReader } from "../../link/reader";
import type { FileToRead } from "../../protocol/runtime";
import { readDiskFileAtOnce } from "../disk-files";
import type { ThreadReport } from "./thread-report";

// The program of a thread that reads articles: orders come in and reports go out, one for each, in their order.

/** So many texts are read at once: more make it no faster. */
const textsAtOnce = 8;

const reader = createReader();
const sender = new ArticleSender();

parentPort!.on("message", (files: readonly FileToRead[]) => {
  const stamps: (number | undefined)[] = [];
  const left: string[] = [];
  for (let at = 0; at < files.length; at += textsAtOnce) {
    const found = files.slice(at, at + textsAtOnce).flatMap(({ uri, limit }) => {
      const file = readDiskFileAtOnce(uri, limit);
      if (!file) left.push(uri);
      return file ? [{ uri, text: file.text, stamp: file.stamp }] : [];
    });
    const articles = read(found);
    for (const article of articles) sender.add(article);
    for (const { uri, stamp } of found)
      if (articles.length > 0) stamps.push(stamp);
      else left.push(uri);
  }
  const handed = sender.take();
  parentPort!.postMessage({ handed, stamps, left } satisfies ThreadReport, buffersOf(handed));
});

/** None where a text makes the program fail: whoever asked tries again, and tells of it. */
function read(sources: readonly Source[]): readonly Article[] {
  try {
    return readArticles(reader, sources);
  } catch {
    return [];
  }
}
