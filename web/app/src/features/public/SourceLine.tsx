import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/format/useFormat.ts";
import type { Sourced } from "../../lib/public/Sourced.ts";

/** Where a public page has what it shows from. */
export function SourceLine({ from, block }: Pick<Sourced<unknown>, "from" | "block">) {
  const { t } = useTranslation("public");
  const { number } = useFormat();
  return (
    <p role="status" className="text-sm text-soft">
      {block === null ? t("source.reading") : t(`source.${from}`, { block: number(block) })}
    </p>
  );
}
