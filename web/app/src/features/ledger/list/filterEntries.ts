import { type Category, categoryOf } from "../book/category.ts";
import type { Entry } from "../book/Entry.ts";

export interface Filter {
  /** A coin's address in lower case; null for all. */
  coin: string | null;
  category: Category | null;
  search: string;
}

/** As one compares what was typed with what stands there: without case, wide digits or stray spaces. */
export const plainText = (text: string): string =>
  text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();

/**
 * Those that were asked for, the last first.
 * @param wordsOf everything that stands beside an entry
 */
export function filterEntries(
  entries: readonly Entry[],
  { coin, category, search }: Filter,
  policies: Parameters<typeof categoryOf>[1],
  wordsOf: (entry: Entry) => string,
): Entry[] {
  const wanted = plainText(search).split(" ").filter(Boolean);
  return entries
    .filter((entry) => {
      if (coin !== null && entry.token.toLowerCase() !== coin) return false;
      if (category !== null && categoryOf(entry, policies) !== category) return false;
      if (wanted.length === 0) return true;
      const words = plainText(wordsOf(entry));
      return wanted.every((word) => words.includes(word));
    })
    .reverse();
}
