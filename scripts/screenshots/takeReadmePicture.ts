import { join } from "node:path";
import { root } from "../run/root.ts";
import type { Seeded } from "../seed/seed.ts";
import { settled } from "./Camera.ts";
import type { Sitter } from "./Sitter.ts";

/** The picture at the top of the README: a trade whose buyer must look at what came. */
export async function takeReadmePicture(sitter: Sitter, { trades }: Seeded): Promise<void> {
  const { page, language } = sitter.person;
  await sitter.go(`/trade/${trades.delivered}`);
  await page.setViewportSize({ width: 1180, height: 826 });
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await settled(page);
  await page.screenshot({ path: join(root, "web", "app", "pictures", `trade.${language}.png`) });
}
