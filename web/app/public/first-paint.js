// Runs before the page is painted, so that neither the theme nor the language flickers. The app owns both keys:
// src/lib/theme/theme.ts and src/lib/i18n/language.ts.
try {
  const root = document.documentElement;
  const theme = localStorage.getItem("parley.theme");
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  const language = localStorage.getItem("parley.language") ?? navigator.language;
  if (language.startsWith("zh")) root.lang = "zh-Hans-CN";
} catch {
  // Storage may be forbidden; the system's theme and language then hold.
}
