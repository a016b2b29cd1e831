import type { InitializeParams } from "vscode-languageserver";
import { createConnection } from "vscode-languageserver/node";
import { answerInitialize } from "../protocol/initialize-answer";
import { isInitialize, type Message, withoutNull } from "../protocol/message-shape";
import { writeWholeMessages } from "./whole-messages";

/**
 * Serves the client that the process's arguments name: `--stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME`. The
 * process ends with the session. `initialize` is answered before the server itself is loaded, which takes longer than
 * the answer; all other messages wait for it, in their order.
 */
export function serve(): void {
  let params: InitializeParams | undefined;
  let loading: Promise<void> | undefined;
  let isLoaded = false;
  const load = async (): Promise<void> => {
    const { serveOn } = await import("./node-server");
    serveOn(connection, params);
    isLoaded = true;
  };
  const handleMessage = (message: Message, next: (message: Message) => void): void => {
    const shaped = withoutNull(message);
    if (isLoaded || (isInitialize(message) && !params && !loading)) next(shaped);
    else {
      loading ??= load();
      void loading.then(() => next(shaped));
    }
  };
  if (process.argv.includes("--stdio")) writeWholeMessages(process.stdout);
  const connection = createConnection({ messageStrategy: { handleMessage } });
  connection.onInitialize((given) => {
    const answer = answerInitialize(given);
    params = given;
    // Once the answer is on its way.
    setTimeout(() => {
      loading ??= load();
    });
    return answer;
  });
  connection.listen();
}
