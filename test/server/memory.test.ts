import { expect, test } from "vitest";
import { startDesk } from "./desk";

const houses = Array.from({ length: 1_010 }, (_, at) => [
  `house-${at}.txt`,
  `All was quiet in house ${at + 1}.\n`,
]);

test("memory is given back once a folder is read and once it is checked, not after a letter", async () => {
  let releases = 0;
  let onSecond = () => {};
  const second = new Promise<void>((resolve) => {
    onSecond = resolve;
  });
  const desk = await startDesk({
    files: Object.fromEntries(houses),
    runtime: (runtime) => ({
      ...runtime,
      openReadingPool: undefined,
      releaseMemory: () => {
        if (++releases === 2) onSecond();
      },
    }),
  });
  await second;
  await desk.open("house-1.txt", "All was quiet.\n");
  await desk.change("house-1.txt", { text: "Mayor Anna Ruiz was 30 February.\n" });
  await desk.diagnostics("house-1.txt", () => true);
  await desk.client.sendRequest("workspace/symbol", { query: "ruiz" });
  expect(releases).toBe(2);
});
