import { Command, CommanderError, Option } from "commander";
import { type CliPart, describeCli, noCommandGiven, noSuchCommand, programFault } from "../../words/cli";
import { alone } from "../../words/values";
import { runCheck } from "./check";
import { runFacts } from "./facts";
import { runFix } from "./fix";
import { CannotRun, type Io, note, stackOf } from "./io";
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
    if (error instanceof CannotRun) note(io, error.reason);
    else note(io, programFault(stackOf(error)));
    return 2;
  }
}

function createProgram(io: Io, end: (code: ExitCode) => void): Command {
  const describe = (part: CliPart): string => io.words.say(describeCli(part));
  const program = new Command("fact-annotation")
    .description(describe("program"))
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text) => note(io, alone(text.replace(/^error: /, "").trim())),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .argument("[command]")
    .allowExcessArguments()
    .usage("[options] <command>")
    .action((command?: string) => {
      throw new CannotRun(command === undefined ? noCommandGiven() : noSuchCommand(command));
    });
  withPaths(describe, program.command("check"))
    .description(describe("check"))
    .addOption(corpus(describe))
    .addOption(format(describe, ["text", "json", "sarif", "github"]))
    .addOption(config(describe))
    .addOption(new Option("--cache <folder>", describe("cache")))
    .action(async (paths, options) => end(await runCheck(io, paths, options)));
  withPaths(describe, program.command("facts"))
    .description(describe("facts"))
    .addOption(format(describe, ["text", "json", "csv", "markdown"]))
    .addOption(config(describe))
    .action(async (paths, options) => end(await runFacts(io, paths, options)));
  withPaths(describe, program.command("sheet"))
    .description(describe("sheet"))
    .addOption(corpus(describe))
    .addOption(format(describe, ["markdown", "csv", "html"]))
    .addOption(config(describe))
    .action(async (paths, options) => end(await runSheet(io, paths, options)));
  withPaths(describe, program.command("report"))
    .description(describe("report"))
    .addOption(corpus(describe))
    .addOption(new Option("--out <folder>", describe("out")).makeOptionMandatory())
    .addOption(config(describe))
    .action(async (paths, options) => end(await runReport(io, paths, options)));
  withPaths(describe, program.command("fix"))
    .description(describe("fix"))
    .addOption(corpus(describe))
    .addOption(new Option("--rule <id...>", describe("rule")).default([], describe("allRules")))
    .addOption(new Option("--write", describe("write")))
    .addOption(config(describe))
    .action(async (paths, options) => end(await runFix(io, paths, options)));
  program
    .command("serve")
    .description(describe("serve"))
    .addOption(new Option("--stdio", describe("stdio")).makeOptionMandatory())
    // Editors add it: the server ends when that process does.
    .addOption(new Option("--clientProcessId <id>").hideHelp())
    .action(async () => end(await runServe()));
  return program;
}

/** What a part of the command line does, in the reader's language. */
type Describe = (part: CliPart) => string;

function withPaths(describe: Describe, command: Command): Command {
  return command.argument("<path...>", describe("paths"));
}

function corpus(describe: Describe): Option {
  return new Option("--corpus <path...>", describe("corpus")).default([], describe("none"));
}

function format(describe: Describe, formats: readonly string[]): Option {
  return new Option("--format <format>", describe("format")).choices(formats).default(formats[0]);
}

function config(describe: Describe): Option {
  return new Option("--config <file>", describe("config"));
}
