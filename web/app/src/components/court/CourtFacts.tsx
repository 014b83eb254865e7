import { useTranslation } from "react-i18next";
import { size } from "viem";
import { namedArbitrator } from "../../../../shared/court/rosterVersion.ts";
import { sameAddress } from "../../../../shared/wire/sameAddress.ts";
import { useRosterVersion } from "../../lib/court/useRosterVersion.ts";
import { useFormat } from "../../lib/format/useFormat.ts";
import { useChain } from "../../lib/query/useChain.ts";
import type { TradeScene } from "../../lib/trade/TradeScene.ts";
import { AddressChip } from "../address/AddressChip.tsx";
import { DataList } from "../layout/DataList.tsx";
import { PublicLink } from "../page/PublicLink.tsx";
import { Skeleton } from "../skeleton/Skeleton.tsx";
import { ArbitratorRecord } from "./ArbitratorRecord.tsx";
import { CourtMoney } from "./CourtMoney.tsx";
import { RosterName } from "./RosterName.tsx";

/** Who would decide, under which rules, and what that arbitrator did so far. */
export function CourtFacts({ scene }: { scene: Pick<TradeScene, "policy"> }) {
  const { t } = useTranslation("case");
  const { duration, number } = useFormat();
  const { court } = useChain().config;
  const { arbitrator, arbitratorData } = scene.policy;
  const isOurs = sameAddress(arbitrator, court) && size(arbitratorData) === 32;
  const { data: version, isPending } = useRosterVersion(isOurs ? arbitratorData : null);
  if (!isOurs) {
    return (
      <>
        <AddressChip address={arbitrator} />
        <p className="text-sm text-soft">{t("court.other")}</p>
      </>
    );
  }
  if (!version) return isPending ? <Skeleton className="h-24 w-full" /> : <p>{t("court.unknownRoster")}</p>;
  const named = namedArbitrator(version);
  const { rules } = version;
  return (
    <>
      <p>
        <RosterName version={version} /> ·{" "}
        <span className="text-soft">{t(named ? "court.isNamed" : "court.isDrawn")}</span>
      </p>
      <p>
        <PublicLink roster={version.id} />
      </p>
      {named ? (
        <ArbitratorRecord
          version={version.id}
          arbitrator={named}
          profile={version.members.find(({ address }) => sameAddress(address, named))?.profile ?? null}
        />
      ) : (
        <p className="text-sm text-soft">
          {t("court.members", {
            count: version.members.filter(({ standing }) => standing === "Active").length,
            seats: number(rules.seats),
          })}
        </p>
      )}
      <DataList
        items={[
          {
            label: t("court.fee"),
            value: <CourtMoney token={rules.feeToken} amount={rules.seatFee * BigInt(rules.seats)} />,
          },
          { label: t("court.evidencePeriod"), value: duration(rules.evidencePeriod) },
          { label: t("court.votePeriod"), value: duration(rules.votePeriod) },
        ]}
      />
    </>
  );
}
