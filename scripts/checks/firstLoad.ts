import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run/root.ts";

interface Chunk {
  file: string;
  isEntry?: boolean;
  imports?: string[];
}

type Manifest = Record<string, Chunk>;

interface Load {
  name: string;
  files: string[];
}

const languages = ["en", "zh"];

/**
 * The parts that the entry asks for by itself at `/`, by their source or by the name that the build gives the file, and the
 * texts they speak with, for each way to arrive there.
 */
const arrivals = {
  "new or locked": {
    parts: ["src/features/wallet/welcome/WelcomeScreen.tsx"],
    texts: ["common", "wallet", "errors"],
  },
  "outside wallet": {
    parts: ["src/lib/wallet/outside/wagmi.ts", "pages"],
    texts: ["common", "wallet", "errors"],
  },
};

/** What Home asks for once it is drawn and the node answers. */
const filledHome = {
  parts: [...arrivals["outside wallet"].parts, "home"],
  texts: ["common", "wallet", "errors", "home"],
};

/** And where an indexer answers. */
const toldHome = {
  ...filledHome,
  parts: [...filledHome.parts, "src/lib/record/RecordClient.ts", "src/lib/record/askTrades.ts"],
};

/** For each way to arrive, in each language: every script that the browser loads before the first screen stands. */
export const firstLoads = (folder: string): Load[] =>
  Object.entries(arrivals).flatMap(([name, arrival]) => loads(folder, name, arrival));

/** The same until balances and lists stand in it. */
export const filledHomes = (folder: string): Load[] => [
  ...loads(folder, "outside wallet, Home filled", filledHome),
  ...loads(folder, "outside wallet, Home filled by the record", toldHome),
];

/** The Worker with the keys, which is opened on the first password or phrase, and whatever it cannot begin without. */
export const walletWorker = (folder: string): string[] => [...withImports(folder, "wallet.worker")];

/** What the Worker fetches besides when somebody first talks. */
export function talkInWorker(folder: string): string[] {
  const before = new Set(walletWorker(folder));
  return [...withImports(folder, "TalkDesk")].filter((file) => !before.has(file));
}

/** A file of the Worker's own build, which Vite's manifest does not name, and those it imports. */
function withImports(folder: string, name: string): Set<string> {
  const assets = readdirSync(join(root, folder, "assets"));
  const files = assets.filter((file) => file.startsWith(`${name}-`) && file.endsWith(".js"));
  if (files.length !== 1) throw new Error(`The build has ${files.length} files of ${name}.`);
  const needed = new Set(files.map((file) => join(folder, "assets", file)));
  for (const file of needed) {
    const text = readFileSync(join(root, file), "utf8");
    for (const [, imported = ""] of text.matchAll(/\b(?:from|import)["']\.\/([\w.-]+\.js)["']/g))
      needed.add(join(folder, "assets", imported));
  }
  return needed;
}

function loads(folder: string, name: string, { parts, texts }: (typeof arrivals)["new or locked"]): Load[] {
  const manifest: Manifest = JSON.parse(readFileSync(join(root, folder, ".vite", "manifest.json"), "utf8"));
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  return languages.map((language) => {
    const locales = texts.map((text) => `src/locales/${language}/${text}.json`);
    const needed = new Set<string>();
    for (const key of [...entries, ...parts, ...locales]) collect(manifest, key, needed);
    return {
      name: `${name}, ${language}`,
      files: ["first-paint.js", ...needed].map((file) => join(folder, file)),
    };
  });
}

const namedFile = (manifest: Manifest, name: string) =>
  Object.keys(manifest).find((key) => key.startsWith(`_${name}-`)) ?? name;

function collect(manifest: Manifest, key: string, needed: Set<string>): void {
  const chunk = manifest[key] ?? manifest[namedFile(manifest, key)];
  if (!chunk) throw new Error(`The build has no chunk of ${key}.`);
  if (needed.has(chunk.file)) return;
  needed.add(chunk.file);
  for (const imported of chunk.imports ?? []) collect(manifest, imported, needed);
}
