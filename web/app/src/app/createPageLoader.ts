import type { ComponentType } from "react";
import { homePart } from "./pages/homePart.ts";

/** Fetches the pages when first asked for, and opens them once. What fills the first of them needs what opens meanwhile. */
export function createPageLoader(opening: Promise<unknown>): () => Promise<ComponentType> {
  let pages: Promise<ComponentType> | null = null;
  return () => {
    if (!pages) {
      pages = import("./openPages.tsx").then(({ openPages }) => openPages());
      // Where Home is drawn a failure is heard of.
      void opening.then(homePart.load).catch(() => undefined);
    }
    return pages;
  };
}
