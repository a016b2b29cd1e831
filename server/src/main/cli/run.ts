import { Command, CommanderError, Option } from "commander";
import { runCheck } from "./check";
import { runFacts } from "./facts";
import { runFix } from "./fix";
import { CannotRun, type Io, note } from "./io";
import { runReport } from "./report";
import { runServe } from "./serve";
import { runSheet } from "./sheet";
import { version } from "./version";

/** The exit code of a run: 0 nothing grave to report, 1 findings at `warning` or above, 2 it could not run. */
export type ExitCode = 0 | 1 | 2;

/**
 * Runs the command line on the arguments after the program's name. Writes only to `io` and, with `fix --write`, to
 * articles. Never throws: what it can't do is one line on stderr and 2.
 */
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
    if (error instanceof CannotRun) note(io, error.message);
    else
      note(io, `a fault of the program: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
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
      outputError: (text) => note(io, text.replace(/^error: /, "").trim()),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .argument("[command]")
    .allowExcessArguments()
    .usage("[options] <command>")
    .action((command?: string) => {
      const what = command === undefined ? "no command is given" : `there is no command “${command}”`;
      throw new CannotRun(`${what}; known are check, facts, sheet, report, fix and serve (see --help)`);
    });
  withPaths(program.command("check"))
    .description("Reports what disagrees in articles, and between them and the corpus.")
    .addOption(corpus())
    .addOption(format(["text", "json", "sarif", "github"]))
    .addOption(config())
    .action(async (paths, options) => end(await runCheck(io, paths, options)));
  withPaths(program.command("facts"))
    .description("Prints the names, figures, dates and quotations of articles.")
    .addOption(format(["text", "json", "csv", "markdown"]))
    .addOption(config())
    .action(async (paths, options) => end(await runFacts(io, paths, options)));
  withPaths(program.command("sheet"))
    .description(
      "Prints a fact sheet for each article: every fact in order, who agrees and who differs, a box to tick.",
    )
    .addOption(corpus())
    .addOption(format(["markdown", "csv", "html"]))
    .addOption(config())
    .action(async (paths, options) => end(await runSheet(io, paths, options)));
  withPaths(program.command("report"))
    .description(
      "Writes a page with the articles at a glance: conflicts, checks, a timeline, people, figures.",
    )
    .addOption(corpus())
    .addOption(new Option("--out <folder>", "where to write report.html").makeOptionMandatory())
    .addOption(config())
    .action(async (paths, options) => end(await runReport(io, paths, options)));
  withPaths(program.command("fix"))
    .description("Prints the preferred fixes as a unified diff, or makes them.")
    .addOption(corpus())
    .addOption(new Option("--rule <id...>", "only these rules' fixes").default([], "all rules"))
    .addOption(new Option("--write", "change the articles instead of printing a diff"))
    .addOption(config())
    .action(async (paths, options) => end(await runFix(io, paths, options)));
  program
    .command("serve")
    .description("Starts the language server.")
    .addOption(new Option("--stdio", "speak over stdin and stdout").makeOptionMandatory())
    // Editors add it: the server ends when that process does.
    .addOption(new Option("--clientProcessId <id>").hideHelp())
    .action(async () => end(await runServe()));
  return program;
}

function withPaths(command: Command): Command {
  return command.argument("<path...>", "articles, or folders with articles");
}

function corpus(): Option {
  return new Option("--corpus <path...>", "more articles to compare with").default([], "none");
}

function format(formats: readonly string[]): Option {
  return new Option("--format <format>", "how to print").choices(formats).default(formats[0]);
}

function config(): Option {
  return new Option("--config <file>", "the project file, instead of the nearest .fact-annotation.json");
}
