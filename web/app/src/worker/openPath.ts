import { pushMessage } from "../../../shared/reminders/pushMessage.ts";

/** What the worker can do about the pages of this origin. */
export interface Pages {
  matchAll: () => Promise<readonly Page[]>;
  openWindow: (path: string) => Promise<unknown>;
}

export interface Page {
  visibilityState: string;
  focus: () => Promise<unknown>;
  /** Whether the page took it: one whose wallet is locked does not hear. */
  ask: (message: { open: string }) => Promise<boolean>;
  navigate: (path: string) => Promise<unknown>;
}

/** Shows where a notification leads: in a page that is open, which goes there by itself and keeps its wallet unlocked, or in a new one. */
export async function openPath(data: unknown, pages: Pages): Promise<void> {
  const { data: found } = pushMessage.shape.path.safeParse((data as { path?: unknown } | null)?.path);
  const path = found ?? "/";
  const open = await pages.matchAll();
  const page = open.find(({ visibilityState }) => visibilityState === "visible") ?? open[0];
  if (!page) return void (await pages.openWindow(path));
  // It may be denied where the tap is too long ago.
  await page.focus().catch(() => undefined);
  if (await page.ask({ open: path })) return;
  // Nothing is lost there by loading anew. A page that this worker does not control cannot be led.
  await page.navigate(path).catch(() => pages.openWindow(path));
}
