import * as z from "zod/mini";

// Control characters and marks that turn the direction of text can make a sentence read as another one.
const forbidden = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/u;
const everyForbidden = new RegExp(forbidden, "gu");

/** Text of one line without the marks that make it read as another. */
export const withoutForbidden = (line: string): string => line.replace(everyForbidden, "");

/** Brings typed text to the one form in which it is hashed. */
export function tidyWords(text: string): string {
  return text.normalize("NFC").replace(/\r\n?/g, "\n").replace(/\t/g, " ").trim();
}

/** Pasted text often has marks that nobody sees: without them it is free text, in its tidy form. */
export function cleanWords(text: string): string {
  const lines = text.replace(/\r\n?/g, "\n").replaceAll("\t", " ").split("\n");
  return tidyWords(lines.map((line) => withoutForbidden(line.toWellFormed())).join("\n"));
}

/** Free text of people, in its tidy form; several lines where asked for. */
export function words(minimum: number, maximum: number, lines: "one line" | "lines" = "one line") {
  return z.string().check(
    z.minLength(minimum),
    z.maxLength(maximum),
    z.refine((text) => text.isWellFormed() && tidyWords(text) === text),
    z.refine((text) => !forbidden.test(lines === "lines" ? text.replaceAll("\n", "") : text)),
  );
}
