import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { FullAddress } from "../../components/address/FullAddress.tsx";
import { Identicon } from "../../components/address/Identicon.tsx";
import { Unread } from "../../components/chain/Unread.tsx";
import { CopyButton } from "../../components/copy/CopyButton.tsx";
import { EmptyState } from "../../components/empty/EmptyState.tsx";
import { DataList } from "../../components/layout/DataList.tsx";
import { Section } from "../../components/layout/Section.tsx";
import { Skeleton } from "../../components/skeleton/Skeleton.tsx";
import { useFormat } from "../../lib/format/useFormat.ts";
import { type PublicArbitrator, useArbitrator } from "../../lib/public/useArbitrator.ts";
import { LatestVotes } from "./LatestVotes.tsx";
import { MembershipCard } from "./MembershipCard.tsx";
import { SourceLine } from "./SourceLine.tsx";
import { SpreadPicture } from "./SpreadPicture.tsx";
import { useDays } from "./useDays.ts";

/** What an arbitrator did, over all rosters. */
export function ArbitratorView({ address }: { address: Address }) {
  const { t } = useTranslation(["public", "common"]);
  const { data, from, block, error, refetch } = useArbitrator(address);
  return (
    <>
      <div className="flex items-center gap-4">
        <Identicon address={address} className="size-14 shrink-0" />
        <FullAddress address={address} />
        <span className="print:hidden">
          <CopyButton text={address} label={t("common:address.copy")} iconOnly />
        </span>
      </div>
      {data ? (
        <>
          <SourceLine from={from} block={block} />
          {data.memberships.length === 0 ? (
            <EmptyState title={t("arbitrator.none")}>{t("arbitrator.noneBody")}</EmptyState>
          ) : (
            <Whole record={data} />
          )}
        </>
      ) : (
        <Unread error={error} onRetry={refetch}>
          <Skeleton className="h-80 w-full" />
        </Unread>
      )}
    </>
  );
}

function Whole({ record }: { record: PublicArbitrator }) {
  const { t } = useTranslation("public");
  const { number } = useFormat();
  const days = useDays();
  const count = (label: "taken" | "served" | "absent" | "upheld" | "overturned" | "appealed") => ({
    label: t(`arbitrator.${label}`),
    value: number(record[label]),
  });
  return (
    <>
      <Section title={t("arbitrator.record")}>
        <DataList
          items={[
            ...(["taken", "served", "absent", "upheld", "overturned", "appealed"] as const).map(count),
            { label: t("arbitrator.pace"), value: days(record.medianDays, t("arbitrator.noVotes")) },
          ]}
        />
      </Section>
      <Section title={t("arbitrator.spread")}>
        <SpreadPicture counts={record.votes} />
      </Section>
      <Section title={t("arbitrator.rosters")} framed={false}>
        {record.memberships.map((membership) => (
          <MembershipCard key={membership.version} membership={membership} />
        ))}
      </Section>
      {record.latest.length > 0 ? <LatestVotes votes={record.latest} /> : null}
    </>
  );
}
