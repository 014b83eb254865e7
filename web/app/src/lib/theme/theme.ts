export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** `public/first-paint.js` reads the same key before the first paint. */
const storageKey = "parley.theme";

const isTheme = (value: unknown): value is Theme => themes.includes(value as Theme);

export function storedTheme(storage: Storage): Theme {
  const value = storage.getItem(storageKey);
  return isTheme(value) ? value : "system";
}

/** Shows the theme and keeps it for the next visit. */
export function applyTheme(theme: Theme, root: HTMLElement, storage: Storage): void {
  if (theme === "system") {
    delete root.dataset.theme;
    storage.removeItem(storageKey);
  } else {
    root.dataset.theme = theme;
    storage.setItem(storageKey, theme);
  }
}
