import * as z from "zod/mini";

export const languages = ["zh", "en"] as const;

export const language = z.enum(languages);

export type Language = (typeof languages)[number];

/** A text in every language. */
export type Bilingual = Record<Language, string>;
