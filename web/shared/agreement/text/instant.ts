import type { Language } from "../../wire/language.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A moment in words, in UTC: both sides read the same whatever their place and machine. */
export function instant(unixSeconds: number, language: Language): string {
  const date = new Date(unixSeconds * 1_000);
  const two = (value: number) => value.toString().padStart(2, "0");
  const time = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  return language === "en"
    ? `${day} ${months[month]} ${year}, ${time} UTC`
    : `${year} 年 ${month + 1} 月 ${day} 日 ${time}（协调世界时）`;
}
