import { buttonClass } from "../components/button/buttonClass.ts";
import { localeTag } from "../lib/i18n/language.ts";

/** Without its texts the app cannot speak in one language, so it says in both what happened and what to do. */
export function showStartFailure(root: HTMLElement, error: unknown): void {
  const main = document.createElement("main");
  main.className = "mx-auto grid max-w-lg justify-items-start gap-5 px-4 py-12 sm:px-6";
  main.append(
    element("h1", "font-serif text-2xl font-semibold", "Parley · 言和"),
    element(
      "p",
      "",
      "Parley could not start. Your money and your keys are untouched. Check the connection, then try again.",
      localeTag.en,
    ),
    element("p", "", "言和未能启动。您的资金和密钥都没有变动。请检查网络连接，然后重试。", localeTag.zh),
    reloadButton(),
    element("p", "font-mono text-xs text-soft", error instanceof Error ? error.message : String(error)),
  );
  document.title = "Parley · 言和";
  root.replaceChildren(main);
}

function element(name: "h1" | "p", className: string, text: string, lang?: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  if (lang) made.lang = lang;
  return made;
}

function reloadButton(): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = buttonClass();
  button.textContent = "Try again · 重试";
  button.addEventListener("click", () => location.reload());
  return button;
}
