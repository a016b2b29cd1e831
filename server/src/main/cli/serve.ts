import { CannotRun } from "./io";

/** `serve --stdio`: the language server, until its client goes away. */
export async function runServe(): Promise<0> {
  throw new CannotRun("the language server is not built in yet");
}
