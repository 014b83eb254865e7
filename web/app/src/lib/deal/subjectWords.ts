import { tidyWords } from "../../../../shared/wire/words.ts";

/** Room for both in the agreement, with the empty line between them. */
export const titleLimit = 120;
export const descriptionLimit = 3_800;
export const nameLimit = 80;

/** Invisible marks that come along with pasted text; in an agreement they could make one sentence read as another. */
const invisible = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu;

export function oneLine(text: string): string {
  return tidyWords(tidyWords(text).replaceAll("\n", " ").replace(invisible, ""));
}

function manyLines(text: string): string {
  return tidyWords(
    tidyWords(text)
      .split("\n")
      .map((line) => line.replace(invisible, "").trimEnd())
      .join("\n"),
  );
}

/** The subject of an agreement: its first line is the title, everything below an empty line describes it. */
export function subjectWords(title: string, description: string): string {
  const body = manyLines(description);
  return body === "" ? oneLine(title) : `${oneLine(title)}\n\n${body}`;
}
