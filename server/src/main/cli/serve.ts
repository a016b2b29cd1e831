/** `serve --stdio`: the language server on the process's stdin and stdout; the process ends with the session. */
export async function runServe(): Promise<0> {
  // Loaded only here: the other commands need nothing of it, and it looks at the process's arguments as it loads.
  const { serve } = await import("../serve");
  serve();
  return 0;
}
