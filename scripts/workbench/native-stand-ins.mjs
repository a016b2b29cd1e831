// @ts-check
/**
 * Plain JavaScript in place of two native addons of VS Code's server that come without a built binary:
 * the log writer (without it the Output panel stays empty) and the watchdog over the parent process.
 */

/** Stands for `@vscode/spdlog`: appends lines to a file. */
const LOG_WRITER = `"use strict";
const fs = require("node:fs");
const path = require("node:path");
const NAMES = ["trace", "debug", "info", "warning", "error", "critical"];
class Logger {
  constructor(_type, _name, file) {
    this.file = file;
    this.level = 2;
    this.raw = false;
    fs.mkdirSync(path.dirname(file), { recursive: true });
  }
  write(level, message) {
    if (level < this.level) return;
    const stamp = new Date().toISOString().replace("T", " ").replace("Z", "");
    try {
      fs.appendFileSync(this.file, this.raw ? message : stamp + " [" + NAMES[level] + "] " + message + "\\n");
    } catch {}
  }
  trace(m) { this.write(0, m); }
  debug(m) { this.write(1, m); }
  info(m) { this.write(2, m); }
  warn(m) { this.write(3, m); }
  error(m) { this.write(4, m); }
  critical(m) { this.write(5, m); }
  getLevel() { return this.level; }
  setLevel(level) { this.level = level; }
  setPattern() {}
  clearFormatters() { this.raw = true; }
  flush() {}
  drop() {}
}
exports.version = 0;
exports.Logger = Logger;
exports.setLevel = exports.setFlushOn = exports.shutdown = () => {};
exports.createRotatingLogger = async (name, file) => new Logger("rotating", name, file);
exports.createAsyncRotatingLogger = async (name, file) => new Logger("rotating_async", name, file);
`;

/** Stands for `native-watchdog`: watches nothing. */
const WATCHDOG = `"use strict";
exports.start = () => {};
exports.exit = (code) => process.exit(code || 0);
`;

/** The text of each stand-in by its path under `node_modules`. */
export const NATIVE_STAND_INS = /** @type {const} */ ([
  ["@vscode/spdlog", LOG_WRITER],
  ["native-watchdog", WATCHDOG],
  ["@vscode/native-watchdog", WATCHDOG],
]);
