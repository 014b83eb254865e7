import type { Hex } from "viem";
import type { Profile } from "../../../../../shared/court/courtDocuments.ts";
import type { Language } from "../../../../../shared/wire/language.ts";
import { tidyWords } from "../../../../../shared/wire/words.ts";

/** A profile as it is being written: lists as text with commas between. */
export interface ProfileDraft {
  name: string;
  about: string;
  languages: readonly Language[];
  fields: string;
  jurisdictions: string;
}

export type ProfileProblem = "nameEmpty" | "nameLong" | "noLanguage" | "listLong" | "aboutLong";

export function draftOf(profile: Profile | undefined, language: Language): ProfileDraft {
  if (!profile) return { name: "", about: "", languages: [language], fields: "", jurisdictions: "" };
  const { name, about, languages, fields, jurisdictions } = profile;
  return { name, about, languages, fields: fields.join(", "), jurisdictions: jurisdictions.join(", ") };
}

/** The profile, or the first thing that keeps it from being one. */
export function readProfile(
  draft: ProfileDraft,
  encryptionKey: Hex,
): { ok: true; profile: Profile } | { ok: false; problem: ProfileProblem } {
  const name = tidyWords(draft.name);
  const about = tidyWords(draft.about);
  const fields = listOf(draft.fields);
  const jurisdictions = listOf(draft.jurisdictions);
  const problem = problemOf({ name, about, fields, jurisdictions, languages: draft.languages });
  if (problem) return { ok: false, problem };
  const languages = [...draft.languages];
  return { ok: true, profile: { version: 1, name, about, languages, fields, jurisdictions, encryptionKey } };
}

function problemOf(
  said: Pick<Profile, "name" | "about" | "fields" | "jurisdictions"> & { languages: readonly Language[] },
): ProfileProblem | null {
  if (said.name === "") return "nameEmpty";
  if (said.name.length > 80) return "nameLong";
  if (said.languages.length === 0) return "noLanguage";
  const lists = [said.fields, said.jurisdictions];
  if (lists.some((list) => list.length > 12 || list.some((item) => item.length > 60))) return "listLong";
  return said.about.length > 2_000 ? "aboutLong" : null;
}

/** Commas of either script, and line ends, part the items. */
function listOf(text: string): string[] {
  const items = text.split(/[,，、;；\n]/).map(tidyWords);
  return [...new Set(items.filter((item) => item !== ""))];
}
