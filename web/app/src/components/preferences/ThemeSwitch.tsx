import { useTranslation } from "react-i18next";
import { themes } from "../../lib/theme/theme.ts";
import { useTheme } from "../../lib/theme/useTheme.ts";
import { Segmented } from "../choice/Segmented.tsx";

export function ThemeSwitch() {
  const { t } = useTranslation();
  const { theme, setTheme } = useTheme();
  const options = themes.map((value) => ({ value, label: t(`preferences.${value}`) }));
  return <Segmented label={t("preferences.theme")} options={options} value={theme} onChange={setTheme} />;
}
