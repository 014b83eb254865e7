import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Hex } from "viem";
import { Unread } from "../../components/chain/Unread.tsx";
import { RosterName } from "../../components/court/RosterName.tsx";
import { EmptyState } from "../../components/empty/EmptyState.tsx";
import { DataList } from "../../components/layout/DataList.tsx";
import { Section } from "../../components/layout/Section.tsx";
import { Skeleton } from "../../components/skeleton/Skeleton.tsx";
import { useFormat } from "../../lib/format/useFormat.ts";
import { type PublicVersion, useRoster } from "../../lib/public/useRoster.ts";
import { MemberTable } from "./MemberTable.tsx";
import { RosterRulesInWords } from "./RosterRulesInWords.tsx";
import { SourceLine } from "./SourceLine.tsx";
import { SpreadPicture } from "./SpreadPicture.tsx";
import { useDays } from "./useDays.ts";

/** A roster by the version that was asked for, or by its newest. */
export function RosterView({ id }: { id: Hex }) {
  const { t } = useTranslation("public");
  const { data, from, block, error, refetch } = useRoster(id);
  if (!data) {
    return (
      <Unread error={error} onRetry={refetch}>
        <Skeleton className="h-80 w-full" />
      </Unread>
    );
  }
  const shown = data.find(({ roster }) => roster.id === id) ?? data[0];
  if (!shown) return <EmptyState title={t("roster.unknown")}>{t("roster.unknownBody")}</EmptyState>;
  return (
    <>
      <p className="font-serif text-lg font-semibold">
        <RosterName version={shown.roster} />
      </p>
      <SourceLine from={from} block={block} />
      <Versions versions={data} shown={shown.roster.id} />
      <RosterRulesInWords version={shown.roster} />
      <Cases {...shown} />
      <MemberTable version={shown.roster} />
    </>
  );
}

function Versions({ versions, shown }: { versions: readonly PublicVersion[]; shown: Hex }) {
  const { t } = useTranslation("public");
  return (
    <nav aria-label={t("roster.versions")} className="flex flex-wrap gap-2 print:hidden">
      {versions.map(({ roster: { id, number } }, at) => (
        <Link
          key={id}
          to="/roster/$id"
          params={{ id }}
          aria-current={id === shown ? "page" : undefined}
          className="inline-flex min-h-9 items-center rounded-full border border-line px-3 text-sm text-soft hover:text-ink aria-[current=page]:border-accent aria-[current=page]:bg-accent-wash aria-[current=page]:text-accent"
        >
          {t("roster.version", { number })}
          {at === 0 ? ` · ${t("roster.newest")}` : null}
        </Link>
      ))}
    </nav>
  );
}

function Cases({ caseload }: PublicVersion) {
  const { t } = useTranslation("public");
  const { number } = useFormat();
  const days = useDays();
  return (
    <Section title={t("roster.cases")}>
      <DataList
        items={[
          { label: t("roster.open_cases"), value: number(caseload.open) },
          { label: t("roster.ruled"), value: number(caseload.ruled) },
          { label: t("roster.appealed"), value: number(caseload.appealed) },
          { label: t("roster.pace"), value: days(caseload.medianDays, t("roster.noRulings")) },
        ]}
      />
      <h3 className="text-sm font-medium">{t("roster.spread")}</h3>
      <SpreadPicture counts={caseload.awards} />
    </Section>
  );
}
