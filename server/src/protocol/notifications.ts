import type { Connection, NotificationHandler } from "vscode-languageserver";
import { filesChanged, isProjectFile } from "./file-changes";
import { register } from "./registrations";
import type { Session } from "./session";
import { toKey } from "./uris";

/** Listens to what the client tells: texts, files, folders and settings that change. Bad notifications are logged and passed over. */
export function listenToClient(connection: Connection, find: () => Session | undefined): void {
  const on = <P>(what: string, run: (session: Session, params: P) => unknown): NotificationHandler<P> => {
    return (params) => {
      const session = find();
      if (!session) return;
      session.pace.noteMessage();
      session.log.failureOf(what, (async () => run(session, params))());
    };
  };
  let isInitialized = false;
  connection.onInitialized(
    on("Starting", async (session) => {
      if (isInitialized) return;
      isInitialized = true;
      if (session.client.folders) {
        connection.workspace.onDidChangeWorkspaceFolders(
          on("Changing folders", async (_session, { added, removed }) => {
            session.reading.removeFolders(removed.map(({ uri }) => uri));
            await session.reading.addFolders(added.map(({ uri }) => uri));
          }),
        );
      }
      session.log.failureOf("Registering", register(connection, session.client));
      await session.reading.start();
    }),
  );
  connection.onDidOpenTextDocument(
    on("Opening", (session, params) => changed(session, session.documents.open(params))),
  );
  connection.onDidChangeTextDocument(
    on("Changing", (session, params) =>
      changed(session, session.documents.change(params, session.client.encoding)),
    ),
  );
  connection.onDidCloseTextDocument(
    on("Closing", (session, params) => closed(session, session.documents.close(params.textDocument.uri))),
  );
  connection.onDidSaveTextDocument(
    on("Saving", (session, params) => saved(session, toKey(params.textDocument.uri))),
  );
  connection.onDidChangeWatchedFiles(
    on("Watching", (session, { changes }) => filesChanged(session, changes)),
  );
  connection.onDidChangeConfiguration(
    on("Changing settings", (session, params) => session.reading.reloadSettings(params?.settings)),
  );
  const moved = on("Moving files", (session: Session) => {
    for (const folder of session.workspace.folders) session.reading.relist(folder);
  });
  connection.workspace.onDidCreateFiles(moved);
  connection.workspace.onDidRenameFiles(moved);
  connection.workspace.onDidDeleteFiles(moved);
}

async function changed(session: Session, key: string | undefined): Promise<void> {
  if (key === undefined) return;
  if (isProjectFile(session, key))
    return session.reading.reloadProject(session.workspace.folderOf(key), "later");
  session.workspace.touch(key);
  if (session.workspace.isArticle(key)) session.publisher.markEdited(key);
}

async function closed(session: Session, key: string | undefined): Promise<void> {
  if (key === undefined) return;
  const folder = session.workspace.folderOf(key);
  if (isProjectFile(session, key)) return session.reading.reloadProject(folder);
  session.publisher.markLater([key]);
  if (folder.onDisk.has(key)) return session.disk.read(key);
  session.workspace.dropFromDisk(key);
  if (folder.root !== undefined && session.workspace.isArticle(key)) session.reading.relist(folder);
}

/** Clients that watch no files tell of saves alone: a new article, or a project file that was written elsewhere. */
async function saved(session: Session, key: string | undefined): Promise<void> {
  if (key === undefined) return;
  const folder = session.workspace.folderOf(key);
  const isNew = folder.root !== undefined && !folder.onDisk.has(key) && session.workspace.isArticle(key);
  if (isNew) session.reading.relist(folder);
  if (!session.client.watchedFiles || isProjectFile(session, key))
    await session.reading.reloadProject(folder);
}
