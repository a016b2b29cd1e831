// @ts-check
/** Takes every way out that `watch-doors.cjs` should see, each once. */
const attempts = [
  () => require("node:net").connect(9, "127.0.0.1"),
  () => require("node:net").createServer().listen(0),
  () => require("node:tls").connect(9, "127.0.0.1"),
  () => require("node:dgram").createSocket("udp4"),
  () => require("node:dns").lookup("example.org", () => {}),
  () => require("node:dns").promises.resolve4("example.org"),
  () => require("node:http").get("http://127.0.0.1:9"),
  () => require("node:https").request("https://127.0.0.1:9"),
  () => require("node:http2").connect("http://127.0.0.1:9"),
  () => fetch("http://127.0.0.1:9"),
  () => require("node:child_process").spawn(process.execPath, ["--version"]),
  () => require("node:child_process").execFile(process.execPath, ["--version"]),
  () => require("node:child_process").spawnSync(process.execPath, ["--version"]),
  () => new (require("node:worker_threads").Worker)("", { eval: true }),
];
for (const attempt of attempts) {
  try {
    attempt();
  } catch {
    // It is shut, as it should be.
  }
}
