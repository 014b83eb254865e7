import { useTranslation } from "react-i18next";
import { namedArbitrator, type RosterVersion } from "../../../../../shared/court/rosterVersion.ts";
import { AddressChip } from "../../../components/address/AddressChip.tsx";
import { CopyButton } from "../../../components/copy/CopyButton.tsx";
import { CourtMoney } from "../../../components/court/CourtMoney.tsx";
import { DataList } from "../../../components/layout/DataList.tsx";
import { shortHex } from "../../../lib/format/shortHex.ts";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { useCostFacts } from "./useCostFacts.tsx";
import { usePeriodFacts } from "./usePeriodFacts.tsx";

/** The rules of a version. They never change; new rules are another version. */
export function RosterRules({ version }: { version: RosterVersion }) {
  const { t } = useTranslation("desk");
  const { sentences } = useFormat();
  const costs = useCostFacts(version);
  const periods = usePeriodFacts(version);
  const { rules, publisher, id } = version;
  const isNamed = namedArbitrator(version) !== null;
  const isAppealable = rules.rounds > 1 || rules.outsidePeriod > 0;
  const who = isNamed ? "named" : rules.seats === 1 ? "drawn" : "panel";
  return (
    <div className="grid gap-3">
      <DataList
        items={[
          ...costs,
          ...periods,
          { label: t("rules.stake"), value: <CourtMoney token={rules.stakeToken} amount={rules.minStake} /> },
          { label: t("rules.slash"), value: <CourtMoney token={rules.stakeToken} amount={rules.slash} /> },
          { label: t("rules.publisher"), value: <AddressChip address={publisher} /> },
          {
            label: t("rules.id"),
            value: (
              <span className="inline-flex items-center gap-1 font-mono text-xs">
                {shortHex(id)}
                <CopyButton text={id} label={t("rules.copyId")} iconOnly />
              </span>
            ),
          },
        ]}
      />
      <p className="text-soft">
        {sentences(
          t(`rules.decides.${who}`),
          t(isAppealable ? "rules.appealable" : "rules.final"),
          t("rules.refusal"),
        )}
      </p>
    </div>
  );
}
