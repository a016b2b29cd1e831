import { Command, CommanderError, Option } from "commander";
import { version } from "../../../../package.json";
import { runFacts } from "./facts";
import { CannotRun, type Io, note } from "./io";

/** The exit code of a run: 0 nothing to report, 1 findings at `warning` or above, 2 it could not run. */
export type ExitCode = 0 | 1 | 2;

/** Runs the command line on the arguments after the program's name. Writes only to `io`; never throws for bad input. */
export async function runCli(args: readonly string[], io: Io): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = createProgram(io, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof CannotRun)) throw error;
    note(io, error.message);
    return 2;
  }
}

function createProgram(io: Io, end: (code: ExitCode) => void): Command {
  const program = new Command("fact-annotation")
    .description("Finds names, numbers and dates that disagree within articles and between them.")
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, "fact-annotation: ")),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  const config = () =>
    new Option("--config <file>", "the project file, instead of the nearest .fact-annotation.json");
  program
    .command("facts")
    .description("Prints the names, figures, dates and quotations of articles.")
    .argument("<path...>", "articles, or folders with articles")
    .addOption(
      new Option("--format <format>", "how to print them")
        .choices(["text", "json", "csv", "markdown"])
        .default("text"),
    )
    .addOption(config())
    .action(async (paths, options) => end(await runFacts(io, paths, options)));
  return program;
}
