import { Presets, SingleBar } from "cli-progress";
import { progressLine } from "../../words/cli";
import type { Io } from "./io";

/** How far a long piece of work has come. */
export interface Progress {
  /** One more piece is begun. */
  step(): void;
  /** Takes the bar away; the work is done or has failed. */
  stop(): void;
}

const patience = 1000;

/** Shows a bar on stderr once the work has taken a second, on a terminal only. `total` counts the pieces. */
export function startProgress(io: Io, what: "reading" | "checking", total: number): Progress {
  if (io.stderr.isTTY !== true) return { step() {}, stop() {} };
  const begun = performance.now();
  let done = 0;
  let bar: SingleBar | undefined;
  return {
    step() {
      done++;
      if (bar) bar.update(done);
      else if (performance.now() - begun > patience) {
        bar = new SingleBar(
          {
            stream: io.stderr as NodeJS.WritableStream,
            format: io.words.say(progressLine(what)),
            clearOnComplete: true,
            // An interrupted run leaves the terminal as it was.
            hideCursor: false,
            linewrap: true,
            gracefulExit: false,
          },
          Presets.shades_classic,
        );
        bar.start(total, done);
      }
    },
    stop() {
      bar?.stop();
    },
  };
}
