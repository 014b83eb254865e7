import { type PushMessage, pushMessage } from "../../../shared/reminders/pushMessage.ts";
import { localeTag } from "../lib/i18n/language.ts";
import en from "../locales/en/push.json" with { type: "json" };
import zh from "../locales/zh/push.json" with { type: "json" };

const texts = { en, zh };

interface Shown {
  title: string;
  options: NotificationOptions;
}

/** What is shown for what came; null for what is no message of ours. */
export function notificationOf(data: unknown): Shown | null {
  const { data: message } = pushMessage.safeParse(data);
  if (!message) return null;
  const { say, left } = texts[message.language];
  const [subject, time = "none"] = message.kind.split(".") as [keyof typeof say, (keyof typeof left)?];
  return {
    title: say[subject],
    options: {
      body: left[time],
      lang: localeTag[message.language],
      icon: "/seal.svg",
      // A later word about the same takes the place of the former.
      tag: tagOf(message, subject),
      data: { path: message.path },
    },
  };
}

/** For a push that cannot be read: a browser takes the permission away from who shows nothing. */
export function unreadable(preferred: readonly string[]): Shown {
  const language = preferred[0]?.toLowerCase().startsWith("zh") ? "zh" : "en";
  return notificationOf({ kind: "several", path: "/", language }) as Shown;
}

const tagOf = ({ path }: PushMessage, subject: string) =>
  subject.startsWith("paid") ? `${path} ${subject}` : path;
