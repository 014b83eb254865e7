import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { root } from "../../../scripts/run/root.ts";
import type { Theme } from "../../../web/app/src/lib/theme/theme.ts";
import type { Person } from "./Person.ts";

type Paper = "light" | "dark";

/** Chooses how pages look, on the page of one's own. */
export async function chooseTheme({ page, t }: Person, theme: Theme): Promise<void> {
  const group = page.getByRole("group", { name: t("preferences.theme") });
  await group.getByRole("radio", { name: t(`preferences.${theme}`), exact: true }).check();
}

/** The page stands on this paper, chosen by its reader or by their device. */
export async function expectPaper(page: Page, paper: Paper, by: "reader" | "device"): Promise<void> {
  const html = page.locator("html");
  if (by === "reader") await expect(html).toHaveAttribute("data-theme", paper);
  else await expect(html).not.toHaveAttribute("data-theme");
  await expect(page.locator("body")).toHaveCSS("background-color", paperColour(paper));
}

/** Loads the page anew with nothing but what runs before its first paint, calls `look`, and then wholly. */
export async function reloadBeforeTheApp(page: Page, look: () => Promise<void>): Promise<void> {
  const parts = "**/assets/*.js";
  await page.route(parts, (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
  await page.reload();
  await expect(page.locator("#root")).toBeEmpty();
  await look();
  await page.unroute(parts);
  await page.reload();
}

function paperColour(paper: Paper): string {
  const css = readFileSync(join(root, "web/app/src/styles/tokens.css"), "utf8");
  const [, light, dark] = /--color-paper: light-dark\(#([\da-f]{6}), #([\da-f]{6})\)/.exec(css) ?? [];
  const colour = Number.parseInt((paper === "light" ? light : dark) ?? "", 16);
  return `rgb(${colour >> 16}, ${(colour >> 8) & 255}, ${colour & 255})`;
}
