import type { Language } from "../../wire/language.ts";

const units = [
  { seconds: 86_400, en: "day", zh: "天" },
  { seconds: 3_600, en: "hour", zh: "小时" },
  { seconds: 60, en: "minute", zh: "分钟" },
  { seconds: 1, en: "second", zh: "秒" },
];

/** A duration in words, exact to the second. Written out by hand: a document must read the same on every machine. */
export function duration(seconds: number, language: Language): string {
  if (seconds === 0) return language === "en" ? "0 seconds" : "0 秒";
  const parts: string[] = [];
  let rest = seconds;
  for (const unit of units) {
    const count = Math.floor(rest / unit.seconds);
    rest %= unit.seconds;
    if (count === 0) continue;
    parts.push(language === "en" ? `${count} ${unit.en}${count === 1 ? "" : "s"}` : `${count} ${unit.zh}`);
  }
  return parts.join(" ");
}
