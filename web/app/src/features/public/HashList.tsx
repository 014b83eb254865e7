import { useTranslation } from "react-i18next";
import { HashLine } from "./HashLine.tsx";

/** Hashes by name, each under its own. */
export function HashList({ items }: { items: readonly { label: string; hash: string }[] }) {
  const { t } = useTranslation("public");
  return (
    <dl className="grid gap-3">
      {items.map(({ label, hash }) => (
        <div key={label} className="grid">
          <dt className="text-sm text-soft">{label}</dt>
          <dd>
            <HashLine hash={hash} label={t("proof.copy", { what: label })} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
