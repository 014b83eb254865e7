import type { ComponentType } from "react";
import { getI18n } from "react-i18next";
import type { HomeOverview } from "./HomeOverview.tsx";

type Overview = ComponentType<Parameters<typeof HomeOverview>[0]>;

let fetched: Overview | null = null;

/** Fetches what fills Home, and the words for it. */
export async function loadHome(): Promise<{ default: Overview }> {
  const [{ HomeOverview }] = await Promise.all([
    import("./HomeOverview.tsx"),
    getI18n().loadNamespaces("home"),
  ]);
  fetched = HomeOverview;
  return { default: HomeOverview };
}

/** What fills Home, once it was fetched. */
export const fetchedHome = (): Overview | null => fetched;
