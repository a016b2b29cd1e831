import { english } from "../words/words";
import { runCli } from "./cli/run";

// A reader that closes the pipe early ("| head") is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

const { stdout, stderr, env } = process;

runCli(process.argv.slice(2), { cwd: process.cwd(), env, stdout, stderr, words: english }).then((code) => {
  process.exitCode = code;
});
