import { Worker } from "node:worker_threads";
import { ArticleReceiver, type HandedArticle } from "../../index/handover";
import type { FileToRead, ReadFile, ReadingStep } from "../../protocol/runtime";
import type { ThreadReport } from "./thread-report";

type OnStep = (step: ReadingStep | undefined) => void;

/**
 * A thread that reads articles. One that ends, or says nothing for longer than `patience` (milliseconds) while it has
 * something to do, is lost, and all that it had to do with it.
 */
export class ReadingThread {
  readonly #worker: Worker;
  readonly #receiver = new ArticleReceiver();
  readonly #patience: number;
  /** Who waits for which order, in their order. */
  readonly #waiting: OnStep[] = [];
  #timer: NodeJS.Timeout | undefined;
  #isLost = false;

  /** `program` is the bundle that the thread runs. Throws where there can be no threads. */
  constructor(program: string, patience: number) {
    this.#patience = patience;
    // Nothing is said to the person by a thread.
    this.#worker = new Worker(program, { stdout: true, stderr: true });
    this.#worker.on("message", (report: ThreadReport) => this.#take(report));
    this.#worker.on("error", () => this.dispose());
    this.#worker.on("exit", () => this.dispose());
    this.#watch();
  }

  get isLost(): boolean {
    return this.#isLost;
  }

  /** Comes back with what was read; with undefined where the thread is lost before. */
  read(files: readonly FileToRead[]): Promise<ReadingStep | undefined> {
    if (this.#isLost) return Promise.resolve(undefined);
    this.#worker.postMessage(files);
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#watch();
    });
  }

  /** Ends the thread; what it had to do is lost. */
  dispose(): void {
    if (this.#isLost) return;
    this.#isLost = true;
    clearTimeout(this.#timer);
    void this.#worker.terminate();
    for (const onStep of this.#waiting.splice(0)) onStep(undefined);
  }

  #take({ handed, stamps, left }: ThreadReport): void {
    const onStep = this.#waiting.shift();
    this.#watch();
    onStep?.({ files: withStamps(this.#receiver.receive(handed), stamps), left });
  }

  /** A thread with nothing to do keeps no process from its end. */
  #watch(): void {
    clearTimeout(this.#timer);
    if (this.#waiting.length === 0) this.#worker.unref();
    else {
      this.#worker.ref();
      this.#timer = setTimeout(() => this.dispose(), this.#patience).unref();
    }
  }
}

function* withStamps(
  articles: Iterable<HandedArticle>,
  stamps: readonly (number | undefined)[],
): Generator<ReadFile> {
  let at = 0;
  for (const article of articles) yield { article, stamp: stamps[at++] };
}
