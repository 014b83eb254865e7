import { Link } from "@tanstack/react-router";
import { Gavel } from "lucide-react";
import { useTranslation } from "react-i18next";
import { type Address, numberToHex } from "viem";
import { allowedCourtActions } from "../../../../../shared/court/allowedCourtActions.ts";
import { type Hearing, holdsSeat } from "../../../../../shared/court/hearing.ts";
import { Unread } from "../../../components/chain/Unread.tsx";
import { CourtMoney } from "../../../components/court/CourtMoney.tsx";
import { EmptyState } from "../../../components/empty/EmptyState.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { Skeleton } from "../../../components/skeleton/Skeleton.tsx";
import { Deadline } from "../../../components/time/Deadline.tsx";
import { useSignedVote } from "../../../lib/court/carrying/useSignedVote.ts";
import { useCourtNow } from "../../../lib/court/useCourtNow.ts";
import { useHearings } from "../../../lib/court/useHearings.ts";
import { shortHex } from "../../../lib/format/shortHex.ts";
import { deskDue } from "./deskDue.ts";

/** The cases in which this arbitrator sits, what else may be done in its rosters, and what is behind it. */
export function DeskCases({ viewer, now }: { viewer: Address; now: number }) {
  const { t } = useTranslation("desk");
  const { data, error, refetch } = useHearings(viewer);
  const courtNow = useCourtNow(now);
  if (!data) {
    return (
      <Unread error={error} onRetry={refetch}>
        <Skeleton className="h-40 w-full" />
      </Unread>
    );
  }
  const isMine = (hearing: Hearing) => holdsSeat(hearing, viewer);
  const isOpen = ({ stage }: Hearing) => stage !== "None" && stage !== "Delivered";
  const mine = data.hearings.filter((hearing) => isOpen(hearing) && isMine(hearing));
  const others = data.hearings.filter(
    (hearing) =>
      isOpen(hearing) && !isMine(hearing) && allowedCourtActions(hearing, viewer, courtNow).length > 0,
  );
  const done = data.hearings.filter((hearing) => !isOpen(hearing) && isMine(hearing));
  return (
    <>
      {data.refused.length > 0 ? <Notice kind="danger">{t("cases.refused")}</Notice> : null}
      <Section title={t("cases.title")} framed={false}>
        {mine.length === 0 ? (
          <EmptyState picture={<Gavel aria-hidden="true" />} title={t("cases.none")}>
            {t("cases.noneBody")}
          </EmptyState>
        ) : (
          <CaseRows hearings={mine} viewer={viewer} now={now} />
        )}
      </Section>
      {others.length > 0 ? (
        <Section title={t("cases.others")} framed={false}>
          <p className="text-sm text-soft">{t("cases.othersBody")}</p>
          <CaseRows hearings={others} viewer={viewer} now={now} />
        </Section>
      ) : null}
      {done.length > 0 ? (
        <Section title={t("cases.done")} framed={false}>
          <CaseRows hearings={done} viewer={viewer} now={now} />
        </Section>
      ) : null}
    </>
  );
}

interface CaseRowsProps {
  hearings: readonly Hearing[];
  viewer: Address;
  now: number;
}

function CaseRows({ hearings, viewer, now }: CaseRowsProps) {
  return (
    <ul className="divide-y divide-line overflow-hidden rounded-sheet border border-line bg-sheet">
      {hearings.map((hearing) => (
        <li key={String(hearing.id)}>
          <CaseRow hearing={hearing} viewer={viewer} now={now} />
        </li>
      ))}
    </ul>
  );
}

function CaseRow({ hearing, viewer, now }: { hearing: Hearing; viewer: Address; now: number }) {
  const { t } = useTranslation("desk");
  const id = numberToHex(hearing.id, { size: 32 });
  const signed = useSignedVote(hearing);
  const { must, by, acts } = deskDue(hearing, viewer, now, signed);
  return (
    <Link
      to="/desk/case/$id"
      params={{ id }}
      className={`grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-0.5 px-4 py-3.5 sm:px-5 ${acts ? "bg-amber-wash" : ""} hover:bg-accent-wash`}
    >
      <span className="font-medium">{t("cases.case", { id: shortHex(id) })}</span>
      <span className="row-span-2 text-end">
        <CourtMoney token={hearing.dispute.feeToken} amount={hearing.dispute.seatFee} />
        <span className="block text-xs text-soft">{t("cases.fee")}</span>
      </span>
      <span className="text-sm">
        <span className={acts ? "text-amber" : "text-soft"}>{t(`duty.${must}`)}</span>
        {by === null ? null : (
          <span className="block text-soft">
            <Deadline at={by} now={now} yours={acts} />
          </span>
        )}
      </span>
    </Link>
  );
}
