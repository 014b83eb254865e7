/** Letters before the words that were found. */
const before = 30;

/** The part of a text in which the words stand. */
export function snippetOf(text: string, words: string): string {
  const at = text.toLowerCase().indexOf(words.trim().toLowerCase());
  const start = Math.max(0, at - before);
  return start === 0 ? text : `…${text.slice(start)}`;
}
