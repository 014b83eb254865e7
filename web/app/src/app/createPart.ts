import { type ComponentType, type LazyExoticComponent, lazy, useState } from "react";

/**
 * A part of a page that is fetched ahead. What is there already is drawn at once: React holds back for a while whatever it
 * put a placeholder for.
 */
export function createPart<Props extends object>(fetch: () => Promise<ComponentType<Props>>) {
  let fetched: ComponentType<Props> | null = null;
  const load = async () => {
    fetched = await fetch();
    return { default: fetched };
  };
  const Lazy = lazy(load);
  const usePart = (): ComponentType<Props> | LazyExoticComponent<ComponentType<Props>> =>
    useState(() => fetched ?? Lazy)[0];
  return { load, usePart };
}
