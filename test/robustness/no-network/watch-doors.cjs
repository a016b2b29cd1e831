// @ts-check
/**
 * To be preloaded (`node --require`): writes every way out of a process that is taken into the file that `DOORS_LOG`
 * names, one a line: sockets, servers, name look-ups, requests, processes, workers. All but processes and workers fail.
 */
const { appendFileSync } = require("node:fs");
const net = require("node:net");
const tls = require("node:tls");
const dns = require("node:dns");
const dgram = require("node:dgram");
const http = require("node:http");
const https = require("node:https");
const http2 = require("node:http2");
const inspector = require("node:inspector");
const childProcess = require("node:child_process");
const workerThreads = require("node:worker_threads");

const log = String(process.env.DOORS_LOG);

/** @param {string} what */
const note = (what) => appendFileSync(log, `${what}\n`);

/**
 * @param {any} owner
 * @param {string} name
 * @param {string} label
 */
function shut(owner, name, label) {
  if (typeof owner?.[name] !== "function") return;
  owner[name] = () => {
    note(label);
    throw new Error(`${label} is shut.`);
  };
}

/**
 * @param {any} owner
 * @param {string} name
 * @param {(args: any[]) => string} say
 */
function watch(owner, name, say) {
  const real = owner[name];
  owner[name] = function (/** @type {any[]} */ ...args) {
    note(say(args));
    return real.apply(this, args);
  };
}

shut(net.Socket.prototype, "connect", "socket");
shut(net.Server.prototype, "listen", "listen");
shut(tls, "connect", "tls");
shut(dgram, "createSocket", "dgram");
for (const name of ["lookup", "lookupService", "resolve", "resolve4", "resolve6", "resolveAny", "reverse"]) {
  shut(dns, name, "dns");
  shut(dns.promises, name, "dns");
}
for (const [label, module] of Object.entries({ http, https })) {
  shut(module, "request", label);
  shut(module, "get", label);
}
shut(http2, "connect", "http2");
shut(inspector, "open", "inspector");
shut(globalThis, "fetch", "fetch");
shut(globalThis, "WebSocket", "websocket");
shut(globalThis, "EventSource", "eventsource");

watch(childProcess.ChildProcess.prototype, "spawn", ([options]) => `process ${options.args.join(" ")}`);
for (const name of ["spawnSync", "execSync", "execFileSync"]) {
  watch(childProcess, name, ([command]) => `process ${command}`);
}
const { Worker } = workerThreads;
workerThreads.Worker = class extends Worker {
  /** @param {[any, any]} args */
  constructor(...args) {
    note(`worker ${args[0]}`);
    super(...args);
  }
};
