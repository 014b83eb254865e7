import type { Browser } from "@playwright/test";
import type { Stack } from "../../test/e2e/support/Stack.ts";
import { readVitals, type Vitals, watchVitals } from "../../test/e2e/support/vitals.ts";
import { settled } from "../screenshots/Camera.ts";
import { becomePhone, forgetFiles } from "./phone.ts";
import { enter, type Visit } from "./visits.ts";

/** What somebody waits for who comes this way, so many times. What stood may not move by the controls either. */
export async function measure(browser: Browser, stack: Stack, visit: Visit, runs: number): Promise<Vitals[]> {
  const person = await enter(browser, stack, visit);
  const { context } = person;
  await visit.prepare(person);
  await watchVitals(context);
  const measured: Vitals[] = [];
  for (let run = 0; run < runs; run++) {
    const { page } = person;
    await becomePhone(page);
    await forgetFiles(page);
    await page.goto("/");
    await visit.arrive(person);
    await settled(page);
    const { lcp } = await readVitals(page);
    await visit.press(person);
    await settled(page);
    measured.push({ ...(await readVitals(page)), lcp });
  }
  await context.close();
  return measured;
}
