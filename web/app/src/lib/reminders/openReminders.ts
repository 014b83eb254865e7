import type { ChainConfig } from "../chain/config.ts";
import { pushBrowser } from "./PushBrowser.ts";
import { PushClient } from "./PushClient.ts";
import { ReminderSettings } from "./ReminderSettings.ts";
import { Reminders } from "./Reminders.ts";

const opened = new WeakMap<ChainConfig, Reminders>();

/** The reminders of this browser, the same for whoever asks; null where the page knows of no sender. */
export function openReminders(config: ChainConfig): Reminders | null {
  const { indexerUrl } = config;
  if (!indexerUrl) return null;
  const found = opened.get(config);
  if (found) return found;
  const reminders = new Reminders({
    client: new PushClient(indexerUrl),
    browser: pushBrowser,
    settings: new ReminderSettings(localStorage),
    timeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    clock: Date.now,
  });
  opened.set(config, reminders);
  return reminders;
}
