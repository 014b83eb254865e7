// Takes every screen in each language, width and theme from seeded data, and the two pictures of the READMEs.
// With names of groups it takes only those: npm run screenshots -- trades desk
import { rm } from "node:fs/promises";
import { join, relative } from "node:path";
import { makeRunFolder } from "../test/e2e/support/runFolder.ts";
import { Stack } from "../test/e2e/support/Stack.ts";
import { languages } from "../web/shared/wire/language.ts";
import { launchChromium } from "./run/launchChromium.ts";
import { root } from "./run/root.ts";
import { Camera } from "./screenshots/Camera.ts";
import { takeGroups } from "./screenshots/takeGroups.ts";
import { seed } from "./seed/seed.ts";

const folder = join(root, ".parley", "screenshots");
const wanted = process.argv.slice(2);
const say = (line: string) => console.log(line);

if (wanted.length === 0) await rm(folder, { recursive: true, force: true });
const endRun = await makeRunFolder();
const browser = await launchChromium();
let taken = 0;
try {
  for (const language of languages) {
    say(`\n${language}: starting and seeding a chain…`);
    const stack = await Stack.start();
    try {
      const camera = new Camera(join(folder, language), say);
      const seeded = await seed(stack.config, language);
      await takeGroups({ browser, stack, language, camera }, seeded, wanted);
      taken += camera.taken;
    } finally {
      await stack.stop();
    }
  }
} finally {
  await browser.close();
  await endRun();
}
say(`\n${taken} pictures are in ${relative(process.cwd(), folder)}`);
