import * as vscode from "vscode";
import type { MessageSignature, Middleware } from "vscode-languageclient";

/** The protocol's number of a request that fails for a reason which the person is to read. */
const requestFailed = -32803;

/**
 * Shows why the server does not make a chosen change in the server's own words. The client's library would put the name of
 * the request before them and the number of the error behind them.
 */
export const plainRefusals: Middleware = {
  sendRequest: async <P, R>(
    type: string | MessageSignature,
    param: P | undefined,
    token: vscode.CancellationToken | undefined,
    next: (type: string | MessageSignature, param?: P, token?: vscode.CancellationToken) => Promise<R>,
  ): Promise<R> => {
    try {
      return await next(type, param, token);
    } catch (error) {
      const method = typeof type === "string" ? type : type.method;
      if (method !== "codeAction/resolve" || !isRefusal(error)) throw error;
      vscode.window.showWarningMessage(error.message);
      // The action as it was changes nothing.
      return param as unknown as R;
    }
  },
};

function isRefusal(error: unknown): error is Error {
  return error instanceof Error && "code" in error && error.code === requestFailed;
}
