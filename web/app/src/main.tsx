import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { createPageLoader } from "./app/createPageLoader.ts";
import { isPublicPath } from "./app/isPublicPath.ts";
import { openServices } from "./app/openServices.ts";
import { welcomePart } from "./app/shell/welcomePart.ts";
import { showStartFailure } from "./app/showStartFailure.ts";
import { chooseLanguage, languageStorageKey } from "./lib/i18n/language.ts";
import { watchMissingParts } from "./lib/missingParts.ts";
import { WalletSettings } from "./lib/wallet/WalletSettings.ts";
import "./styles/app.css";

/** Composition root: everything with an effect is built here, once, and handed down. */
async function start(root: HTMLElement): Promise<void> {
  const language = chooseLanguage(localStorage.getItem(languageStorageKey), navigator.languages);
  // The page's end ends everything with it: what runs here is never stopped before.
  const opening = openServices(language, new AbortController().signal);
  const loadPages = createPageLoader(opening);
  // The first screen comes beside what it is drawn from, not after. Where it is asked for a failure is heard of.
  const isOutside = new WalletSettings(localStorage).value.selected === "outside";
  const isPublic = isPublicPath(location.pathname);
  void (isOutside || isPublic ? loadPages() : welcomePart.load()).catch(() => undefined);
  const services = await opening;
  createRoot(root).render(<App services={services} loadPages={loadPages} isPublic={isPublic} />);
  // Before there is an error: the first may be that nothing can be fetched any more.
  void services.i18n.loadNamespaces("errors");
}

watchMissingParts(window);
const root = document.getElementById("root");
if (root) start(root).catch((error: unknown) => showStartFailure(root, error));
