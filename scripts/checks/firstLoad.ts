import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run/root.ts";

interface Chunk {
  file: string;
  isEntry?: boolean;
  imports?: string[];
}

type Manifest = Record<string, Chunk>;

/** A page one may see first, with the texts it needs before it can draw. */
const firstPages = {
  welcome: ["src/app/pages/WelcomePage.tsx", "src/locales/zh/common.json", "src/locales/zh/wallet.json"],
  home: ["src/app/pages/HomePage.tsx", "src/locales/zh/common.json", "src/locales/zh/home.json"],
};

/** For each first page, every script that the browser loads before it can draw, from Vite's manifest of `folder`. */
export function firstLoads(folder: string): { name: string; files: string[] }[] {
  const manifest: Manifest = JSON.parse(readFileSync(join(root, folder, ".vite", "manifest.json"), "utf8"));
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  return Object.entries(firstPages).map(([name, sources]) => {
    const needed = new Set<string>();
    for (const key of [...entries, ...sources]) collect(manifest, key, needed);
    return { name, files: [...needed].map((file) => join(folder, file)) };
  });
}

function collect(manifest: Manifest, key: string, needed: Set<string>): void {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`The build has no chunk of ${key}.`);
  if (needed.has(chunk.file)) return;
  needed.add(chunk.file);
  for (const imported of chunk.imports ?? []) collect(manifest, imported, needed);
}
