import type { Language } from "../../wire/language.ts";
import type { ItemName, TemplateName } from "../template.ts";
import { templateEn } from "./templateEn.ts";
import { templateZh } from "./templateZh.ts";

/** What the templates say in one language. */
export interface TemplateText {
  templates: Record<
    TemplateName,
    {
      /** As it is chosen. */
      name: string;
      /** For which deals, and who is the buyer in them. */
      purpose: string;
      /** Leads into the parties' own words. */
      subject: string;
      delivery: (deliverBy: string) => string;
      /** What both should know of deals of this kind. */
      notes: readonly string[];
    }
  >;
  items: Record<ItemName, string>;
}

export const templateTexts: Record<Language, TemplateText> = { zh: templateZh, en: templateEn };
