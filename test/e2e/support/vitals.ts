import type { BrowserContext, Page } from "@playwright/test";

/** What a page is like to wait for: milliseconds, and for `cls` a share of the window. */
export interface Vitals {
  /** When the largest piece of the first screen was painted. */
  lcp: number;
  /** How much what already stood was moved. */
  cls: number;
  /** From the slowest click or key until its answer was painted; 0 while all took less than a frame. */
  inp: number;
}

/** From the next page on the browser takes notes, anew for each page. */
export async function watchVitals(context: BrowserContext): Promise<void> {
  await context.addInitScript(takeNotes);
}

/** The notes so far, with what is painted at this moment. */
export function readVitals(page: Page): Promise<Vitals> {
  return page.evaluate(async () => {
    // An entry comes after the frame that it is about.
    for (let frames = 0; frames < 3; frames++) await new Promise((next) => requestAnimationFrame(next));
    return { ...(globalThis as unknown as { vitals: Vitals }).vitals };
  });
}

/** Runs in the page, before anything of it does. Reckons as Chromium's own field data does (web.dev/articles/vitals). */
function takeNotes(): void {
  const vitals = { lcp: 0, cls: 0, inp: 0 };
  Object.assign(globalThis, { vitals });
  const watch = (type: string, take: (entry: PerformanceEntry) => void, more = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
      ...more,
    });

  watch("largest-contentful-paint", ({ startTime }) => {
    vitals.lcp = startTime;
  });

  // Shifts that follow each other within a second are one, of at most five seconds.
  let shift = { value: 0, first: 0, last: 0 };
  watch("layout-shift", (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (hadRecentInput) return;
    const { startTime: at } = entry;
    const goesOn = shift.value > 0 && at - shift.last < 1_000 && at - shift.first < 5_000;
    shift = { value: goesOn ? shift.value + value : value, first: goesOn ? shift.first : at, last: at };
    vitals.cls = Math.max(vitals.cls, shift.value);
  });

  const takeEvent = (entry: PerformanceEntry) => {
    const { interactionId, duration } = entry as PerformanceEventTiming & { interactionId: number };
    if (interactionId > 0) vitals.inp = Math.max(vitals.inp, duration);
  };
  watch("event", takeEvent, { durationThreshold: 16 });
  watch("first-input", takeEvent);
}
