import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { demoPhrases } from "../../web/app/src/local/demoPhrases.ts";
import { root } from "../run/root.ts";

/**
 * What only the local chain's build may hold: methods of a development node, the faucet, public phrases and keys. Found
 * as text, whatever the bundler renamed.
 */
const forbidden = [
  ...Object.values(demoPhrases),
  "test test test test test test test test test test test junk",
  "ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80",
  "evm_increaseTime",
  "evm_mine",
  "anvil_",
  "hardhat_",
  "fixture",
];

/** Every forbidden text in a built page, as `file holds text`. */
export function localLeaks(folder: string): string[] {
  const needles = [...forbidden, ...localTexts()];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const file = join(entry.parentPath, entry.name);
      const text = readFileSync(file, "utf8");
      return needles
        .filter((needle) => text.includes(needle))
        .map((needle) => `${relative(root, file)} holds “${needle}”`);
    });
}

/** The sentences of the local chain's own screens, those that no other screen says as well. */
function localTexts(): string[] {
  return ["en", "zh"].flatMap((language) => {
    const folder = join(root, "web/app/src/locales", language);
    const others = readdirSync(folder)
      .filter((file) => file !== "local.json")
      .map((file) => readFileSync(join(folder, file), "utf8"))
      .join("\n");
    return stringsOf(JSON.parse(readFileSync(join(folder, "local.json"), "utf8"))).filter(
      (text) => text.length >= 6 && !others.includes(text),
    );
  });
}

function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}
