import * as z from "zod/mini";
import { words } from "../wire/words.ts";

/** Kinds of deals that two people make often. They ask for different things; the escrow treats them all alike. */
export const templateNames = ["goods", "service", "crossBorder", "rent", "cash"] as const;
export type TemplateName = (typeof templateNames)[number];

/** What a template may ask for beside what is bought, the price and the deadline. */
export const itemNames = [
  "quantity",
  "condition",
  "carriage",
  "route",
  "duties",
  "papers",
  "result",
  "corrections",
  "place",
  "period",
  "bond",
  "cash",
  "means",
  "acceptance",
] as const;
export type ItemName = (typeof itemNames)[number];

/** What each template asks for, in the order in which it is written out. */
export const templateItems: Record<TemplateName, readonly ItemName[]> = {
  goods: ["quantity", "condition", "carriage", "acceptance"],
  service: ["result", "corrections", "acceptance"],
  crossBorder: ["quantity", "condition", "route", "carriage", "duties", "papers", "acceptance"],
  rent: ["place", "period", "bond", "condition", "acceptance"],
  cash: ["cash", "means", "place", "acceptance"],
};

/** Without these the deal could not be told from another one, or judged. */
export const neededItems: Record<TemplateName, readonly ItemName[]> = {
  goods: [],
  service: ["result"],
  crossBorder: ["route", "carriage", "duties"],
  rent: ["place", "period"],
  cash: ["cash", "means"],
};

export const templateKinds: Record<TemplateName, "goods" | "service"> = {
  goods: "goods",
  service: "service",
  crossBorder: "goods",
  rent: "service",
  cash: "service",
};

export const detailLimit = 300;

const detailSchema = z.strictObject({ item: z.enum(itemNames), words: words(1, detailLimit) });
export type Detail = z.output<typeof detailSchema>;

/** Items stand in their template's order, each once, so that one deal has one text and one hash. */
export const filledTemplateSchema = z
  .strictObject({ name: z.enum(templateNames), details: z.array(detailSchema) })
  .check(
    z.refine(({ name, details }) => {
      const said = details.map(({ item }) => item);
      const inOrder = templateItems[name].filter((item) => said.includes(item));
      return said.join() === inOrder.join() && neededItems[name].every((item) => said.includes(item));
    }),
  );

export type FilledTemplate = z.output<typeof filledTemplateSchema>;

export const isItem = (name: string): name is ItemName => (itemNames as readonly string[]).includes(name);
