import type { ComponentType } from "react";

/** Fetches the pages when first asked for, and opens them once. */
export function createPageLoader(): () => Promise<ComponentType> {
  let pages: Promise<ComponentType> | null = null;
  return () => {
    pages ??= import("./openPages.tsx").then(({ openPages }) => openPages());
    return pages;
  };
}
