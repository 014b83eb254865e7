import { useState } from "react";
import { applyTheme, storedTheme, type Theme } from "./theme.ts";

/** The chosen theme and the way to change it. The document, not React, shows it. */
export function useTheme(): { theme: Theme; setTheme: (theme: Theme) => void } {
  const [theme, setState] = useState<Theme>(() => storedTheme(localStorage));
  return {
    theme,
    setTheme: (next) => {
      applyTheme(next, document.documentElement, localStorage);
      setState(next);
    },
  };
}
