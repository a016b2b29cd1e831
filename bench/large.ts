import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { quantile, row } from "./clock";
import { indexFirst, startAgain } from "./first-index";
import { withFolders, writeCorpus } from "./folders";
import type { ServerSession } from "./session";
import { figure, listed } from "./summary";
import { typeInto } from "./typing";

/** As many letters as somebody types in half a minute. */
const strokes = 80;

/**
 * A corpus that is too large to wait until all of it is checked: its index, its memory, the first search for a name, and
 * letters typed while the rest is being checked.
 */
export async function benchLarge(entry: string, size: number): Promise<void> {
  row("server over stdio while it checks, articles", size);
  await withFolders(2, async (folder, storage) => {
    writeCorpus(folder!, size);
    const { session, cost } = await indexFirst(entry, folder!, storage!);
    const indexed = session.memory ?? Number.NaN;
    const searches = [await timeSearch(session, "ruiz"), await timeSearch(session, "johnson")];
    const draft = pathToFileURL(join(folder!, "draft.txt")).href;
    const { times } = await typeInto(session, draft, size, strokes, async () => {});
    const typed = session.memory ?? Number.NaN;
    const ending = performance.now();
    const most = session.mostMemory ?? Number.NaN;
    await session.stop();
    const ended = performance.now() - ending;
    const { again, againCpu } = await startAgain(entry, folder!, storage!);

    const seconds = [cost.index, cost.allCpu, cost.indexCpu].map((time) => time / 1000);
    row("first index, s: clock, all threads, the one that answers", ...seconds);
    row(
      "a request during the first index, ms p50, p95",
      quantile(cost.asked, 0.5),
      quantile(cost.asked, 0.95),
    );
    row("memory, MB: indexed, typed in, at the most", indexed, typed, most);
    for (const { wall, cpu } of searches) row("a search for a name, ms: clock, processor time", wall, cpu);
    const quantiles = [0.5, 0.95, 1].map((part) => quantile(times.cpu, part));
    row("keystroke, ms of processor time p50, p95, most", ...quantiles);
    row("keystroke to all, ms p50, p95", quantile(times.all, 0.5), quantile(times.all, 0.95));
    row("end of the session, index saved, s", ended / 1000);
    row("second start, s: clock, processor time", again / 1000, againCpu / 1000);
    figure(`first index of ${size} articles, s: clock / all threads / the one that answers`, listed(seconds));
    figure(
      `memory at ${size} articles: indexed / typed in / at the most, MB`,
      listed([indexed, typed, most]),
      "",
      "1.5 GB",
    );
    figure(
      "the first search for a name there, ms: clock / processor time",
      listed([searches[0]!.wall, searches[0]!.cpu]),
    );
    figure(
      "a keystroke there, processor time with what is checked meanwhile, p50 / p95 / most, ms",
      listed(quantiles),
      "",
      "10 ms",
    );
    figure("second start there, s: clock / processor time", listed([again / 1000, againCpu / 1000]));
  });
}

/** In milliseconds; the processor time is the answering thread's, with what else it does meanwhile. */
async function timeSearch(
  session: ServerSession,
  query: string,
): Promise<{ readonly wall: number; readonly cpu: number }> {
  const [began, before] = [performance.now(), session.cpu ?? Number.NaN];
  await session.connection.sendRequest("workspace/symbol", { query });
  return { wall: performance.now() - began, cpu: (session.cpu ?? Number.NaN) - before };
}
