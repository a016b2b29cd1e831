import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  WatchKind,
} from "vscode-languageserver";
import { checkedFileName } from "../check/checked";
import { articleExtensions } from "../check/default-exclude";
import { projectFileName } from "../check/project-file";
import { sourceExtensions } from "../sources/kinds";
import type { Client } from "./client";
import { section } from "./server-settings";

const extensions = articleExtensions.map((extension) => extension.slice(1));

/** What is watched: articles by either case of their extensions, project files and marks, ignore files, and what is made or deleted, since a folder comes and goes as one. */
const watchers = [
  { globPattern: `**/*.{${[...extensions, ...extensions.map((name) => name.toUpperCase())].join(",")}}` },
  { globPattern: `**/${projectFileName}` },
  { globPattern: `**/${checkedFileName}` },
  { globPattern: `**/*.{${sourceExtensions.join(",")}}` },
  { globPattern: "**/.gitignore" },
  { globPattern: "**/*", kind: WatchKind.Create | WatchKind.Delete },
];

/** Registers with the client what can only be registered after the start. What it refuses it does without. */
export async function register(connection: Connection, client: Client): Promise<void> {
  const { client: remote } = connection;
  const asked: Promise<unknown>[] = [];
  if (client.watchedFiles) asked.push(remote.register(DidChangeWatchedFilesNotification.type, { watchers }));
  if (client.configurationChanges) {
    asked.push(remote.register(DidChangeConfigurationNotification.type, { section }));
  }
  await Promise.allSettled(asked);
}

/** Has the client ask again for what depends on other articles: highlighting, lenses, hints. */
export function refreshEditors(connection: Connection, { refreshes }: Client): void {
  const { semanticTokens, inlayHint } = connection.languages;
  const asked: Promise<unknown>[] = [];
  if (refreshes.tokens) asked.push(semanticTokens.refresh());
  if (refreshes.hints) asked.push(inlayHint.refresh());
  if (refreshes.lenses) asked.push(connection.sendRequest("workspace/codeLens/refresh"));
  for (const one of asked) one.catch(() => {});
}
