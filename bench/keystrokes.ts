import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { exponent, quantile, row } from "./clock";
import { timeEchoes, writeEchoes } from "./echoes";
import { indexFirst, startAgain } from "./first-index";
import { age, withFolders, writeCorpus } from "./folders";
import { figure, listed } from "./summary";
import { typeInto } from "./typing";

const strokes = 40;

/** A corpus on disk, served: start, first index, memory, and keystrokes in an article of 1,000 words, for each size. */
export async function benchServer(entry: string, sizes: readonly number[]): Promise<void> {
  row("server over stdio, articles", ...sizes);
  const results: Awaited<ReturnType<typeof measure>>[] = [];
  for (const size of sizes) results.push(await measure(entry, size));
  const first = results[0]!;
  row("start to the answer to initialize, ms", ...results.map(({ start }) => start));
  row("first index, s", ...results.map(({ index }) => index / 1000));
  row("first index, s of processor time", ...results.map(({ indexCpu }) => indexCpu / 1000));
  row(
    "growth exponent of the first index",
    ...results.map(({ indexCpu }, at) =>
      at === 0
        ? "–"
        : exponent(
            { size: sizes[at - 1]!, time: results[at - 1]!.indexCpu },
            { size: sizes[at]!, time: indexCpu },
          ),
    ),
  );
  row("second start to the whole index, s", ...results.map(({ again }) => again / 1000));
  row("  of it processor time", ...results.map(({ againCpu }) => againCpu / 1000));
  row("memory, MB", ...results.map(({ memory }) => memory));
  row(
    "memory an article beyond the smallest, KB",
    ...results.map(({ memory }, at) =>
      at === 0 ? "–" : ((memory - first.memory) * 1024) / (sizes[at]! - sizes[0]!),
    ),
  );
  for (const name of ["tokens", "hover", "diagnostics", "actions", "all", "cpu"] as const) {
    for (const part of [0.5, 0.95]) {
      const title = name === "cpu" ? "keystroke, ms of processor time" : `keystroke to ${name}, ms`;
      const values = results.map(({ times }) => quantile(times[name], part));
      row(`${title} p${part * 100}`, ...values);
      if (name === "cpu") row("  × at the smallest", ...values.map((value) => value / values[0]!));
    }
  }
  for (const part of [0.5, 0.95])
    row(
      `edit to another article's diagnostics, ms p${part * 100}`,
      ...results.map(({ echoes }) => quantile(echoes, part)),
    );
  const ends = [results[0]!, results.at(-1)!];
  const between = `${sizes[0]} / ${sizes.at(-1)} articles`;
  const last = results.at(-1)!;
  figure(`first index of ${sizes.at(-1)} articles by the clock`, last.index / 1000, "s", "4 s");
  figure(
    "  processor time of all threads / of the one that answers, s",
    listed([last.allCpu / 1000, last.indexCpu / 1000]),
  );
  figure("  a request meanwhile, p95", quantile(last.asked, 0.95), "ms");
  figure(
    `second start from the saved index at ${between}, s by the clock`,
    listed(ends.map(({ again }) => again / 1000)),
    "",
    "0.7 s",
  );
  figure(
    `keystroke, processor time p95 at ${between}, ms`,
    listed(ends.map(({ times }) => quantile(times.cpu, 0.95))),
    "",
    "10 ms, 1.5 ×",
  );
  figure(
    `keystroke until all is there p50 at ${between}, ms`,
    listed(ends.map(({ times }) => quantile(times.all, 0.5))),
  );
  figure("an edit to another article's diagnostics, p95", quantile(last.echoes, 0.95), "ms", "300 ms");
  figure(
    "memory an article beyond the smallest corpus",
    ((last.memory - first.memory) * 1024) / (sizes.at(-1)! - sizes[0]! || 1),
    "KB",
    "6 KB",
  );
  row("a request during the first index, ms p95", ...results.map(({ asked }) => quantile(asked, 0.95)));
  row("first index, s of processor time, all threads", ...results.map(({ allCpu }) => allCpu / 1000));
  row("diagnostics messages a keystroke", ...results.map(({ messages }) => messages));
}

async function measure(entry: string, size: number) {
  return withFolders(2, async (folder, storage) => {
    writeCorpus(folder!, size);
    for (const file of writeEchoes(folder!)) age(file);
    const { session, cost } = await indexFirst(entry, folder!, storage!);
    // What the first reading and checking took for a while is given back by then.
    await session.still();
    const memory = session.memory ?? Number.NaN;
    const draft = pathToFileURL(join(folder!, "draft.txt")).href;
    // What the first look at the whole corpus brings is no keystroke's.
    const typed = await typeInto(session, draft, size, strokes, () => session.still());
    const echoes = await timeEchoes(session, folder!, size);
    await session.stop();
    return { ...cost, memory, echoes, ...typed, ...(await startAgain(entry, folder!, storage!)) };
  });
}
