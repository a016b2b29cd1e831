// @ts-check
/**
 * `npm run package`: builds and packs the extension. All files in the package bear one time, that of the last
 * commit where git knows it, so that the same sources give the same bytes. Arguments go on to vsce.
 */
import { execFileSync, spawnSync } from "node:child_process";
import path from "node:path";
import { root } from "./dependencies.mjs";
import { runNpm } from "./npm.mjs";

/** The time of files where no commit is known: 2026-01-01, in seconds since 1970. */
const NO_COMMIT = "1767225600";

const vsce = path.join(root, "node_modules/@vscode/vsce/vsce");
const options = ["--no-dependencies", "--no-rewrite-relative-links", "--allow-missing-repository"];

const built = runNpm(["run", "--silent", "build"], root);
if (built !== 0) process.exit(built);
const { status } = spawnSync(process.execPath, [vsce, "package", ...options, ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
  env: { SOURCE_DATE_EPOCH: lastCommit(), ...process.env },
});
process.exit(status ?? 1);

/** When the last commit was made, in seconds since 1970. */
function lastCommit() {
  try {
    const printed = execFileSync("git", ["log", "-1", "--format=%ct"], {
      cwd: root,
      stdio: ["ignore", "pipe", "ignore"],
    });
    return printed.toString().trim() || NO_COMMIT;
  } catch {
    return NO_COMMIT;
  }
}
