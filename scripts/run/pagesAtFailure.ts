import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./root.ts";

const results = join(root, "test-results");
const longest = 6_000;

/** What stood on the page when a journey failed, as Playwright wrote it down: a machine that is gone can show no picture. */
export async function pagesAtFailure(): Promise<string> {
  const pages: string[] = [];
  for (const journey of await readdir(results).catch(() => [])) {
    const told = await readFile(join(results, journey, "error-context.md"), "utf8").catch(() => "");
    const [, page] = /# Page snapshot\s+```yaml\n(.*?)\n```/s.exec(told) ?? [];
    if (page) pages.push(`${journey}\n${shortened(page)}`);
  }
  return pages.join("\n\n");
}

function shortened(page: string): string {
  const lines = page
    .slice(Math.max(0, page.indexOf("- main")))
    .replace(/ \[(ref=\w+|cursor=pointer)\]/g, "")
    .split("\n");
  const main = lines.map((line) => line.slice(0, 160)).join("\n");
  return main.length > longest ? `${main.slice(0, longest)} …` : main;
}
