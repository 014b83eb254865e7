import { useTranslation } from "react-i18next";
import type { Address, Hex } from "viem";
import { lockedStake, memberOf } from "../../../../../shared/court/rosterVersion.ts";
import { Unread } from "../../../components/chain/Unread.tsx";
import { CourtMoney } from "../../../components/court/CourtMoney.tsx";
import { RosterName } from "../../../components/court/RosterName.tsx";
import { DataList } from "../../../components/layout/DataList.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { Skeleton } from "../../../components/skeleton/Skeleton.tsx";
import { Deadline } from "../../../components/time/Deadline.tsx";
import { useMember } from "../../../lib/court/useMember.ts";
import { useMemberships } from "../../../lib/court/useMemberships.ts";
import { useRosterVersion } from "../../../lib/court/useRosterVersion.ts";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { EarnedFees } from "./EarnedFees.tsx";
import { MemberSteps } from "./MemberSteps.tsx";

/** The rosters one is in, with stake, work and public record. */
export function Memberships({ viewer, now }: { viewer: Address; now: number }) {
  const { t } = useTranslation("desk");
  const { data, error, refetch } = useMemberships(viewer);
  if (!data) {
    return (
      <Unread error={error} onRetry={refetch}>
        <Skeleton className="h-40 w-full" />
      </Unread>
    );
  }
  if (data.length === 0) return null;
  return (
    <Section title={t("member.title")} framed={false}>
      {data.map((id) => (
        <Membership key={id} id={id} viewer={viewer} now={now} />
      ))}
    </Section>
  );
}

function Membership({ id, viewer, now }: { id: Hex; viewer: Address; now: number }) {
  const { t } = useTranslation("desk");
  const { number } = useFormat();
  const roster = useRosterVersion(id);
  const seat = useMember(id, viewer);
  const { data: version } = roster;
  const { data: record } = seat;
  const member = version ? memberOf(version, viewer) : null;
  if (!version || !member || !record) {
    const unread = roster.error ? roster : seat;
    return (
      <Unread error={unread.error} onRetry={unread.refetch}>
        <Skeleton className="h-40 w-full" />
      </Unread>
    );
  }
  const { rules } = version;
  const isActive = member.standing === "Active";
  const locked = lockedStake(version, { ...member, load: record.load });
  return (
    <article className="grid min-w-0 gap-4 rounded-sheet border border-line bg-sheet p-4 sm:p-5">
      <header className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="font-medium">
          <RosterName version={version} />
        </h3>
        <span className={`text-sm ${isActive ? "text-jade" : "text-soft"}`}>
          {t(isActive ? (record.maxLoad === 0 ? "member.paused" : "member.active") : "member.retired")}
        </span>
      </header>
      <DataList
        items={[
          {
            label: t("member.work"),
            value: t("member.workOf", { load: number(record.load), most: number(record.maxLoad) }),
          },
          {
            label: t("member.record"),
            value: t("member.recordOf", { served: number(record.served), absent: number(record.absent) }),
          },
          { label: t("member.stake"), value: <CourtMoney token={rules.stakeToken} amount={record.stake} /> },
          ...(locked > 0n
            ? [{ label: t("member.locked"), value: <CourtMoney token={rules.stakeToken} amount={locked} /> }]
            : []),
          ...(isActive && record.eligibleAt > now
            ? [{ label: t("member.eligible"), value: <Deadline at={record.eligibleAt} now={now} /> }]
            : []),
        ]}
      />
      <EarnedFees version={version} fees={record.fees} viewer={viewer} />
      <MemberSteps version={version} member={member} viewer={viewer} now={now} />
    </article>
  );
}
