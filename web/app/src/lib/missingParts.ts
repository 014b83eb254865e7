const missing = new WeakSet<object>();

/** Notes which failures are parts of the page that could not be fetched, since browsers word them each in their own way. */
export function watchMissingParts(page: EventTarget): void {
  page.addEventListener("vite:preloadError", (event) =>
    missing.add((event as VitePreloadErrorEvent).payload),
  );
}

/** After an update an open page asks for files that are gone; or the connection broke. */
export function isMissingPart(error: unknown): boolean {
  return error instanceof Error && missing.has(error);
}
