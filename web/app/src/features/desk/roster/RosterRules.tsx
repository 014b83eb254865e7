import { useTranslation } from "react-i18next";
import { longestCase } from "../../../../../shared/court/clock.ts";
import { bountyOf } from "../../../../../shared/court/payouts.ts";
import { namedArbitrator, type RosterVersion } from "../../../../../shared/court/rosterVersion.ts";
import { AddressChip } from "../../../components/address/AddressChip.tsx";
import { CopyButton } from "../../../components/copy/CopyButton.tsx";
import { CourtMoney } from "../../../components/court/CourtMoney.tsx";
import { DataList } from "../../../components/layout/DataList.tsx";
import { shortHex } from "../../../lib/format/shortHex.ts";
import { useFormat } from "../../../lib/format/useFormat.ts";

/** The rules of a version. They never change; new rules are another version. */
export function RosterRules({ version }: { version: RosterVersion }) {
  const { t } = useTranslation("desk");
  const { duration } = useFormat();
  const { rules, publisher, id } = version;
  const isNamed = namedArbitrator(version) !== null;
  return (
    <div className="grid gap-3">
      <DataList
        items={[
          { label: t("rules.fee"), value: <CourtMoney token={rules.feeToken} amount={rules.seatFee} /> },
          ...(isNamed
            ? []
            : [
                {
                  label: t("rules.bounty"),
                  value: <CourtMoney token={rules.feeToken} amount={bountyOf(rules)} />,
                },
              ]),
          { label: t("rules.evidence"), value: duration(rules.evidencePeriod) },
          { label: t("rules.vote"), value: duration(rules.votePeriod) },
          { label: t("rules.longest"), value: duration(longestCase(rules, isNamed)) },
          { label: t("rules.stake"), value: <CourtMoney token={rules.stakeToken} amount={rules.minStake} /> },
          { label: t("rules.slash"), value: <CourtMoney token={rules.stakeToken} amount={rules.slash} /> },
          ...(rules.open ? [{ label: t("rules.wait"), value: duration(rules.newcomerWait) }] : []),
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
      <p className="text-soft">{t(isNamed ? "rules.refusedNamed" : "rules.refused")}</p>
    </div>
  );
}
