// @ts-check
/**
 * An editor that is just enough for the desktop client: run as `node stub-editor.cjs CLIENT EXTENSION FOLDER`, it
 * activates the client, waits until the server has published what it found in the folder, and ends. With `CRASHES` it
 * kills the server instead whenever it has published, and ends when the client gives it up, or has published so often. With
 * `TIMED` it says how long loading and activating the client took.
 */
const { ChildProcess } = require("node:child_process");
const Module = require("node:module");
const path = require("node:path");
const { pathToFileURL, fileURLToPath } = require("node:url");

const [client, extension, folder] = process.argv.slice(2);

class Uri {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
    this.scheme = text.slice(0, text.indexOf(":"));
    this.path = decodeURIComponent(new URL(text).pathname);
    this.fsPath = this.scheme === "file" ? fileURLToPath(text) : this.path;
  }
  toString() {
    return this.text;
  }
  static parse(/** @type {string} */ text) {
    return new Uri(text);
  }
  static file(/** @type {string} */ file) {
    return new Uri(pathToFileURL(file).href);
  }
  static joinPath(/** @type {Uri} */ base, /** @type {string[]} */ ...parts) {
    return Uri.file(path.join(base.fsPath, ...parts));
  }
}

class EventEmitter {
  #listeners = new Set();
  event = (/** @type {Function} */ listener) => {
    this.#listeners.add(listener);
    return { dispose: () => this.#listeners.delete(listener) };
  };
  fire(/** @type {unknown} */ event) {
    for (const listener of this.#listeners) listener(event);
  }
  dispose() {}
}

class CancellationTokenSource {
  token = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) };
  cancel() {}
  dispose() {}
}

/** Stands for whatever else is asked: can be called, made, extended and asked for more. */
function anything() {
  /** @type {any} */
  const target = class {};
  return new Proxy(target, {
    get: (own, name) => {
      if (name in own || typeof name === "symbol") return own[name];
      own[name] = /^onDid|^onWill/u.test(name) ? () => ({ dispose() {} }) : anything();
      return own[name];
    },
    set: (own, name, value) =>
      Reflect.defineProperty(own, name, { value, writable: true, configurable: true }),
    apply: () => anything(),
  });
}

/**
 * An object that inherits whatever it has not itself: bundles copy what a module has by name and inherit the rest.
 * @template {object} T
 * @param {T} known
 * @returns {T}
 */
const withRest = (known) => Object.setPrototypeOf(known, anything());

const published = new Map();

const vscode = withRest({
  version: "1.100.0",
  Uri,
  EventEmitter,
  CancellationTokenSource,
  Disposable: class {
    constructor(/** @type {() => void} */ dispose) {
      this.dispose = dispose ?? (() => {});
    }
    static from() {
      return { dispose() {} };
    }
  },
  env: { language: "en", appName: "Stub", uriScheme: "stub", appHost: "desktop" },
  l10n: { t: (/** @type {string} */ text) => text, uri: undefined, bundle: undefined },
  workspace: withRest({
    textDocuments: [],
    notebookDocuments: [],
    workspaceFolders: [{ uri: Uri.file(String(folder)), name: "desk", index: 0 }],
    getConfiguration: () => ({ get: () => undefined, has: () => false, inspect: () => undefined }),
    getWorkspaceFolder: () => undefined,
    fs: { isWritableFileSystem: () => true },
  }),
  window: withRest({ showErrorMessage: async (/** @type {string} */ message) => onGivenUp(message) }),
  languages: withRest({
    createDiagnosticCollection: () => ({
      set: (/** @type {Uri} */ uri, /** @type {unknown[]} */ found) => {
        published.set(uri.toString(), found.length);
        if (found.length > 0 && seen >= 0) onPublished();
      },
      clear() {},
      delete() {},
      dispose() {},
    }),
    getDiagnostics: () => [],
    match: () => 0,
  }),
});

/** @type {any} */
const loader = Module;
const load = loader._load;
loader._load = (/** @type {string} */ name, /** @type {unknown[]} */ ...rest) =>
  name === "vscode" ? vscode : load(name, ...rest);

const context = {
  subscriptions: [],
  extensionUri: Uri.file(String(extension)),
  extensionPath: extension,
  extension: { packageJSON: {} },
  asAbsolutePath: (/** @type {string} */ relative) => path.join(String(extension), relative),
  workspaceState: { get: () => undefined, update: async () => {} },
  globalState: { get: () => undefined, update: async () => {}, setKeysForSync() {} },
};

const crashes = Number(process.env.CRASHES ?? 0);
/** @type {import("node:child_process").ChildProcess | undefined} */
let server;
let seen = 0;

/** @type {any} */
const spawned = ChildProcess.prototype;
const { spawn } = spawned;
spawned.spawn = function (/** @type {unknown} */ options) {
  server = this;
  return spawn.call(this, options);
};

/** The server has published something. */
function onPublished() {
  process.stdout.write("published\n");
  if (++seen > crashes) process.exit(0);
  // What the old process still has to say is passed over.
  seen = -seen;
  server?.once("exit", () => {
    seen = -seen;
  });
  server?.kill("SIGKILL");
}

/** The client says that it will not start the server again. */
function onGivenUp(/** @type {string} */ message) {
  process.stdout.write(`${message}\n`);
  process.exit(0);
}

const began = performance.now();
Promise.resolve(require(path.resolve(String(client))).activate(context)).then(
  () =>
    process.stdout.write(process.env.TIMED ? `active after ${performance.now() - began} ms\n` : "active\n"),
  (/** @type {Error} */ error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  },
);
