import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { root } from "../run/root.ts";

/** A file under `from` may not import a file under `to`, unless both lie in the same folder below it. */
const forbidden = [
  { from: "web/shared/", to: "web/app/" },
  { from: "web/shared/", to: "web/relay/" },
  { from: "web/shared/", to: "web/indexer/" },
  { from: "web/shared/", to: "web/keeper/" },
  { from: "web/shared/", to: "web/service/" },
  { from: "web/app/", to: "web/relay/" },
  { from: "web/app/", to: "web/indexer/" },
  { from: "web/app/", to: "web/keeper/" },
  { from: "web/app/", to: "web/service/" },
  { from: "web/relay/", to: "web/app/" },
  { from: "web/relay/", to: "web/indexer/" },
  { from: "web/relay/", to: "web/keeper/" },
  { from: "web/indexer/", to: "web/app/" },
  { from: "web/indexer/", to: "web/relay/" },
  { from: "web/indexer/", to: "web/keeper/" },
  { from: "web/keeper/", to: "web/app/" },
  { from: "web/keeper/", to: "web/relay/" },
  { from: "web/keeper/", to: "web/indexer/" },
  { from: "web/service/", to: "web/relay/" },
  { from: "web/service/", to: "web/indexer/" },
  { from: "web/service/", to: "web/keeper/" },
  { from: "web/", to: "scripts/" },
  { from: "web/", to: "test/" },
  { from: "web/app/src/lib/", to: "web/app/src/features/" },
  { from: "web/app/src/lib/", to: "web/app/src/components/" },
  { from: "web/app/src/lib/", to: "web/app/src/app/" },
  { from: "web/app/src/components/", to: "web/app/src/features/" },
  { from: "web/app/src/components/", to: "web/app/src/app/" },
  { from: "web/app/src/features/", to: "web/app/src/app/" },
  { from: "web/app/src/features/", to: "web/app/src/features/", exceptOwn: true },
];

const importPattern = /(?:\bfrom\s*|\bimport\s*\(?\s*|\bnew URL\(\s*)["'](\.{1,2}\/[^"']+)["']/g;

/** Every import that goes against the one-way flow, as `file imports file`. */
export function findWrongImports(): string[] {
  return sourceFiles(join(root, "web")).flatMap((file) => {
    const from = relative(root, file);
    return relativeImports(file)
      .filter((to) => isForbidden(from, to))
      .map((to) => `${from} imports ${to}`);
  });
}

export function isForbidden(from: string, to: string): boolean {
  return forbidden.some((rule) => {
    if (!from.startsWith(rule.from) || !to.startsWith(rule.to)) return false;
    return !rule.exceptOwn || below(from, rule.from) !== below(to, rule.to);
  });
}

/** The first folder of `path` below `base`: the feature's name. */
function below(path: string, base: string): string {
  return path.slice(base.length).split("/", 1)[0] ?? "";
}

function relativeImports(file: string): string[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(importPattern)].map((match) =>
    relative(root, join(dirname(file), match[1] ?? "")),
  );
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes("node_modules") && !/(^|\/)dist/.test(name))
    .map((name) => join(folder, name));
}
