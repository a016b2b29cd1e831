import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { squiggles } from "./desk";
import { openWorkbench, pictureFailure, type Workbench } from "./workbench";

/**
 * A workbench that all tests of a file, or of a `describe`, work at one after the other; a picture is kept of it where one
 * fails. The first begins when `isReady` says so: once the first problem is underlined, where nothing else is given.
 */
export function shareWorkbench(
  options: Parameters<typeof openWorkbench>[0],
  isReady: (page: Page) => Promise<void> = (page) => squiggles(page).first().waitFor(),
): Omit<Workbench, "stop"> {
  let opened: Workbench | undefined;
  const workbench = (): Workbench => {
    if (!opened) throw new Error("The workbench is open only while the tests run.");
    return opened;
  };
  beforeAll(async () => {
    opened = await openWorkbench(options);
    await isReady(opened.page);
  });
  beforeEach(() => pictureFailure(workbench().page));
  afterAll(() => opened?.stop());
  return {
    get page() {
      return workbench().page;
    },
    get folder() {
      return workbench().folder;
    },
    get outside() {
      return workbench().outside;
    },
    read: (name) => workbench().read(name),
    write: (name, text) => workbench().write(name, text),
  };
}
