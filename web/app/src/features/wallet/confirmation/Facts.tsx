import { useTranslation } from "react-i18next";
import { nativeCoin } from "../../../../../shared/wire/nativeCoin.ts";
import { DataList } from "../../../components/layout/DataList.tsx";
import type { Summary } from "../../../lib/signing/Summary.ts";
import { FactValue } from "./FactValue.tsx";
import { Money } from "./Money.tsx";
import { Party } from "./Party.tsx";
import { roundUp } from "./roundUp.ts";

/** What the request says, line by line; hashes are with the details. */
export function Facts({ summary }: { summary: Summary }) {
  const { t } = useTranslation("wallet");
  const facts = summary.facts.filter(({ type }) => type !== "hash");
  return (
    <DataList
      items={[
        ...facts.map((fact, at) => ({
          id: String(at),
          label: t(`confirm.facts.${fact.label}`),
          value: <FactValue fact={fact} />,
        })),
        { label: t("confirm.from"), value: <Party address={summary.account} /> },
        ...(summary.fee && summary.fee.maximum > 0n
          ? [
              {
                label: t("confirm.fee"),
                value: <Money token={nativeCoin} value={roundUp(summary.fee.maximum)} />,
              },
            ]
          : []),
      ]}
    />
  );
}
