import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const html = readFileSync(join(import.meta.dirname, "../../../web/app/index.html"), "utf8");

it("the page has no script, style or handler of its own, so that the strictest policy holds", () => {
  for (const [, attributes, body] of html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)) {
    expect(attributes).toContain("src=");
    expect(body?.trim()).toBe("");
  }
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);
});
