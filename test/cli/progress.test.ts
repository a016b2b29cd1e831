import { describe, expect, it, vi } from "vitest";
import { startProgress } from "../../server/src/main/cli/progress";
import { english } from "../../server/src/words/words";

/** What ten pieces of work, each this long, show on a stderr that is a terminal or is none. */
function shownBy(millisecondsAPiece: number, isTTY: boolean): string {
  let shown = "";
  let now = 0;
  const clock = vi.spyOn(performance, "now").mockImplementation(() => now);
  const stream = { isTTY, columns: 80, write: (text: string) => (shown += text) };
  const progress = startProgress(
    { cwd: "", env: {}, words: english, stdout: stream, stderr: stream },
    "reading",
    10,
  );
  for (let at = 0; at < 10; at++) {
    now += millisecondsAPiece;
    progress.step();
  }
  progress.stop();
  clock.mockRestore();
  return shown;
}

describe("progress", () => {
  it("is shown once the work has taken a second", () => {
    expect(shownBy(300, true)).toContain("Reading");
    expect(shownBy(50, true)).toBe("");
  });

  it("is shown on a terminal only", () => {
    expect(shownBy(300, false)).toBe("");
  });
});
