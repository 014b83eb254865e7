import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { root } from "../run/root.ts";

/** The most lines of a file, by what it is (house style: a file that has grown longer does more than one thing). */
const limits = [
  { kind: "library", pattern: /\.sol$/, holds: /^library /m, lines: 150 },
  { kind: "contract", pattern: /\.sol$/, holds: /^/, lines: 400 },
  { kind: "file", pattern: /\.(ts|tsx|mjs)$/, holds: /^/, lines: 300 },
] as const;

const folders = ["contracts", "scripts", "test", "web"];
/** Nobody reads what a tool wrote as one reads a source. */
const written = /(^|\/)(node_modules|generated|dist[^/]*)\//;

/** Every source that is longer than its kind may be. */
export function findLongFiles(): string[] {
  return folders
    .flatMap(sourceFiles)
    .flatMap((file) => faultOf(file, readFileSync(join(root, file), "utf8")) ?? []);
}

/** What is wrong with a file of this name and text, if anything. */
export function faultOf(file: string, text: string): string | undefined {
  const limit = limits.find(({ pattern, holds }) => pattern.test(file) && holds.test(text));
  if (!limit) return undefined;
  const lines = text.trimEnd().split("\n").length;
  return lines > limit.lines
    ? `${file} has ${lines} lines; a ${limit.kind} has at most ${limit.lines}`
    : undefined;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((file) => !written.test(file));
}
