import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { localLeaks } from "../../../scripts/checks/localLeaks.ts";
import { root } from "../../../scripts/run/root.ts";
import { demoPhrases } from "../../../web/app/src/local/demoPhrases.ts";

let folder: string;

beforeEach(() => {
  mkdirSync(join(root, "node_modules", ".cache"), { recursive: true });
  folder = mkdtempSync(join(root, "node_modules", ".cache", "leaks-"));
  mkdirSync(join(folder, "assets"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function leaksOf(text: string): string[] {
  writeFileSync(join(folder, "assets", "index.js"), text);
  return localLeaks(relative(root, folder));
}

test.each([demoPhrases.arbitrator, "evm_increaseTime", "anvil_setBalance"])(
  "finds %s in a bundle",
  (text) => {
    expect(leaksOf(`const a="${text}";`)).toHaveLength(1);
  },
);

test("finds nothing in a bundle that holds nothing local", () => {
  expect(leaksOf('const a="eth_sendRawTransaction";')).toEqual([]);
});
