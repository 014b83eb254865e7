import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { createAppRouter } from "./app/router.tsx";
import { showStartFailure } from "./app/showStartFailure.ts";
import { createI18n } from "./lib/i18n/createI18n.ts";
import { chooseLanguage, languageStorageKey } from "./lib/i18n/language.ts";
import "./styles/app.css";

/** Composition root: everything with an effect is built here, once, and handed down. */
async function start(root: HTMLElement): Promise<void> {
  const language = chooseLanguage(localStorage.getItem(languageStorageKey), navigator.languages);
  const i18n = await createI18n(language);
  createRoot(root).render(<App i18n={i18n} router={createAppRouter()} />);
}

const root = document.getElementById("root");
if (root) start(root).catch((error: unknown) => showStartFailure(root, error));
