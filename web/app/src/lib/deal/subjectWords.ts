import { tidyWords, withoutForbidden } from "../../../../shared/wire/words.ts";

/** Room for both in the agreement, with the empty line between them. */
export const titleLimit = 120;
export const descriptionLimit = 3_800;
export const nameLimit = 80;

export function oneLine(text: string): string {
  return tidyWords(withoutForbidden(tidyWords(text).replaceAll("\n", " ")));
}

function manyLines(text: string): string {
  return tidyWords(
    tidyWords(text)
      .split("\n")
      .map((line) => withoutForbidden(line).trimEnd())
      .join("\n"),
  );
}

/** The subject of an agreement: its first line is the title, everything below an empty line describes it. */
export function subjectWords(title: string, description: string): string {
  const body = manyLines(description);
  return body === "" ? oneLine(title) : `${oneLine(title)}\n\n${body}`;
}
