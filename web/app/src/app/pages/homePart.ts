import { getI18n } from "react-i18next";
import { createPart } from "../createPart.ts";

/** What fills Home, with the words for it. */
export const homePart = createPart(async () => {
  const [{ HomeOverview }] = await Promise.all([
    import("./HomeOverview.tsx"),
    getI18n().loadNamespaces("home"),
  ]);
  return HomeOverview;
});
