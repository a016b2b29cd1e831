import { expect, test } from "vitest";
import { createWorkerRuntime } from "../../server/src/main/worker-runtime";
import type { ListFilesParams, ReadFileParams } from "../../server/src/protocol/client-files";
import { startDesk } from "./desk";
import { slip, story } from "./story";

const root = "vscode-vfs://desk/articles";

/** A session of a server that has no disk, with a client that lists and reads files which only it can reach. */
function startInWorker(files: Readonly<Record<string, string>>) {
  return startDesk({
    runtime: (_runtime, connection) => createWorkerRuntime(connection),
    initialize: { workspaceFolders: [{ uri: root, name: "articles" }] },
    answers: {
      "factAnnotation/listFiles": ({ folder }: ListFilesParams) => ({
        files: Object.keys(files).map((path) => `${folder}/${path}`),
      }),
      "factAnnotation/readFile": ({ uri }: ReadFileParams) => {
        const text = files[uri.slice(root.length + 1)];
        return { bytes: text === undefined ? null : [...new TextEncoder().encode(text)] };
      },
    },
  });
}

test("a server in a worker reads its articles by way of the client", async () => {
  const desk = await startInWorker({
    ...story,
    "drafts/slip.txt": slip,
    "node_modules/x/slip.txt": slip,
    ".fact-annotation.json": '{ "rules": { "name-spelling": "hint" } }',
  });
  await desk.until(() => desk.lastOf(`${root}/drafts/slip.txt`) !== undefined);
  const [finding] = desk.lastOf(`${root}/drafts/slip.txt`)!.diagnostics;
  expect(finding).toMatchObject({ code: "name-spelling", severity: 4 });
  expect(finding?.relatedInformation?.every(({ location }) => location.uri.startsWith(root))).toBe(true);
});

test("a client that answers no file requests has open articles all the same", async () => {
  const refuse = () => {
    throw new Error("no such method");
  };
  const desk = await startDesk({
    runtime: (_runtime, connection) => createWorkerRuntime(connection),
    answers: { "factAnnotation/listFiles": refuse, "factAnnotation/readFile": refuse },
  });
  for (const [path, text] of Object.entries(story)) await desk.open(path, text);
  await desk.open("slip.txt", slip);
  await desk.diagnostics("slip.txt", (all) => all.length > 0);
});
