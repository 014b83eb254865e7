import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from "@tanstack/react-router";
import { cleanup, render } from "@testing-library/react";
import { createInstance } from "i18next";
import type { ReactNode } from "react";
import { I18nextProvider, initReactI18next } from "react-i18next";
import { afterEach } from "vitest";
import type { Language } from "../../../../web/app/src/lib/i18n/language.ts";

const files = import.meta.glob<Record<string, unknown>>("../../../../web/app/src/locales/*/*.json", {
  import: "default",
  eager: true,
});

afterEach(cleanup);

/** Renders with the real texts, all of them at hand, so that tests find things by what people read. `place`: where links led. */
export function renderWithTexts(children: ReactNode, language: Language = "en") {
  const i18n = createInstance();
  void i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: "common",
    resources: { [language]: textsOf(language) },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  // What is shown leads to other pages, though none of them is there.
  const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() });
  const rendered = render(
    <I18nextProvider i18n={i18n}>
      <RouterContextProvider router={router}>{children}</RouterContextProvider>
    </I18nextProvider>,
  );
  return { ...rendered, place: () => router.history.location };
}

function textsOf(language: Language): Record<string, Record<string, unknown>> {
  const texts: Record<string, Record<string, unknown>> = {};
  for (const [path, content] of Object.entries(files)) {
    const match = path.match(/locales\/(\w+)\/(\w+)\.json$/);
    if (match?.[1] === language && match[2]) texts[match[2]] = content;
  }
  return texts;
}
