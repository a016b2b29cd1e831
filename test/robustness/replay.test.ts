import { expect, test } from "vitest";
import { startDesk } from "../server/desk";
import { Replay } from "./replay";

/** `npm run replay -- --steps N --seed N` sets them; 1,200 steps and more are an hour of hard work. */
const steps = Number(process.env.REPLAY_STEPS ?? 60);
const seed = Number(process.env.REPLAY_SEED ?? 1);

test(`a session of ${steps} steps (seed ${seed}) shows after each what a corpus built anew would`, async () => {
  const desk = await startDesk();
  const replay = new Replay(desk, seed);
  for (let step = 0; step < steps; step++) {
    await replay.step();
    await replay.compare();
  }
  expect(desk.logged().filter((line) => /^(?:Answering|Reading|Checking|Changing)/.test(line))).toEqual([]);
  const { messages, requests, compared } = replay.done;
  console.log(
    `${messages} messages replayed, ${requests} of them requests; ${compared} times compared, never different`,
  );
});

test("a session without a pause ends as a corpus built anew would", async () => {
  const desk = await startDesk();
  const replay = new Replay(desk, seed + 1);
  for (let step = 0; step < 4 * steps; step++) await replay.step();
  await replay.compare();
});
