import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Desk, startDesk } from "./desk";
import { slip, story } from "./story";

const paths = ["slip.txt", "drafts/two.txt", ...Object.keys(story)];
const texts = [
  slip,
  ...Object.values(story),
  "",
  "Nothing is said here.\n",
  slip.replace("Annabel", "Anabel"),
];

/** One thing that an editor, or somebody beside it, does with a file. */
type Step = {
  readonly act: "open" | "change" | "close" | "write" | "remove";
  readonly path: string;
  readonly text: string;
};

const steps = fc.array(
  fc.record<Step>({
    act: fc.constantFrom("open", "change", "close", "write", "remove"),
    path: fc.constantFrom(...paths),
    text: fc.constantFrom(...texts),
  }),
  { maxLength: 14 },
);

async function take(desk: Desk, open: Set<string>, { act, path, text }: Step): Promise<void> {
  const onDisk = existsSync(join(desk.folder, path));
  if (act === "open" && !open.has(path)) await desk.open(path, text);
  if (act === "change" && open.has(path)) await desk.change(path, { text });
  if (act === "close" && open.has(path)) await desk.close(path);
  if (act === "open") open.add(path);
  if (act === "close") open.delete(path);
  if (act === "write") {
    desk.write(path, text);
    await desk.watched(onDisk ? 2 : 1, path);
  }
  if (act === "remove" && onDisk) {
    desk.remove(path);
    await desk.watched(3, path);
  }
}

/** What a session that is begun now says of each file. */
async function saidAnew(folder: string): Promise<Map<string, string>> {
  const desk = await startDesk({ desk: folder });
  const said = new Map<string, string>();
  for (const path of paths) {
    const file = join(folder, path);
    if (existsSync(file)) {
      await desk.open(path, readFileSync(file, "utf8"));
      await desk.diagnostics(path, () => true);
    }
  }
  for (const path of paths) said.set(path, JSON.stringify(desk.last(path)?.diagnostics ?? []));
  return said;
}

test("whatever was done in whatever order, the diagnostics are those of a session begun anew", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (done) => {
      const desk = await startDesk({ files: story });
      const open = new Set<string>();
      for (const step of done) await take(desk, open, step);
      for (const path of open) await desk.close(path);
      const wanted = await saidAnew(desk.folder);
      const said = () => paths.map((path) => JSON.stringify(desk.last(path)?.diagnostics ?? []));
      await desk.until(() => said().every((one, index) => one === wanted.get(paths[index]!)));
      expect(said()).toEqual(paths.map((path) => wanted.get(path)));
    }),
    { numRuns: 12 },
  );
});
