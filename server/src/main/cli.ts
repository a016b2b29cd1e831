import { english } from "../words/words";
import { runCli } from "./cli/run";

// A reader that closes the pipe early ("| head") is no fault, and does not change what the exit code says.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const { stdout, stderr, env } = process;

runCli(process.argv.slice(2), { cwd: process.cwd(), env, stdout, stderr, words: english }).then((code) => {
  process.exitCode = code;
});
