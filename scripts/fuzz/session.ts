import { writeFileSync } from "node:fs";
import { Random } from "../../bench/random";
import { Coverage } from "./coverage";
import { mutate } from "./mutate";
import { targets } from "./targets";

/**
 * Fuzzes one target: `session.cjs TARGET SECONDS SEED FILE`. Inputs that run code no other did are kept and changed
 * further. The input that is being tried stands in FILE, so that whoever started this finds one that never ends. Prints
 * one line; the exit code is 1 where an input broke a promise.
 */
async function fuzz(name: string, seconds: number, seed: number, file: string): Promise<number> {
  const target = targets[name];
  if (!target) throw new Error(`There is no target “${name}”; known are ${Object.keys(targets).join(", ")}.`);
  const random = new Random(seed);
  const coverage = new Coverage();
  const corpus = [...target.seeds()];
  const end = Date.now() + seconds * 1000;
  let tried = 0;
  for (let next = 0; Date.now() < end; tried++) {
    const input = next < corpus.length && tried === next ? corpus[next++]! : mutate(random, corpus);
    writeFileSync(file, input);
    try {
      await target.run(input);
    } catch (error) {
      console.log(`${name}: broken after ${tried} inputs\n${error instanceof Error ? error.stack : error}`);
      return 1;
    }
    if (coverage.takeNew() > 0 && tried >= next) corpus.push(input);
    process.send?.(tried);
  }
  console.log(
    `${name}: ${tried} inputs, ${corpus.length} kept, ${coverage.size} stretches of code run, none broken`,
  );
  return 0;
}

const [name = "", seconds = "", seed = "", file = ""] = process.argv.slice(2);
fuzz(name, Number(seconds), Number(seed), file).then((code) => process.exit(code));
