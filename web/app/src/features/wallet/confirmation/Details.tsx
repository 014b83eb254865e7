import { useTranslation } from "react-i18next";
import { Disclosure } from "../../../components/disclosure/Disclosure.tsx";
import { DataList } from "../../../components/layout/DataList.tsx";
import type { Summary } from "../../../lib/signing/Summary.ts";
import { FactValue } from "./FactValue.tsx";

/** Fingerprints and the request itself, one tap away. */
export function Details({ summary }: { summary: Summary }) {
  const { t } = useTranslation("wallet");
  const hashes = summary.facts.filter(({ type }) => type === "hash");
  return (
    <Disclosure title={t("confirm.details")}>
      <div className="grid gap-4">
        <DataList
          items={hashes.map((fact, at) => ({
            id: String(at),
            label: t(`confirm.facts.${fact.label}`),
            value: <FactValue fact={fact} />,
          }))}
        />
        {/* Its own words wrap, so it needs no scrolling of its own inside the sheet's. */}
        <pre className="rounded-control bg-sunken p-3 font-mono text-xs whitespace-pre-wrap [overflow-wrap:anywhere]">
          {summary.raw}
        </pre>
      </div>
    </Disclosure>
  );
}
