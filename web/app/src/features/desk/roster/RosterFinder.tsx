import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { buttonClass } from "../../../components/button/buttonClass.ts";
import { Unread } from "../../../components/chain/Unread.tsx";
import { EmptyState } from "../../../components/empty/EmptyState.tsx";
import { TextField } from "../../../components/field/TextField.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { Skeleton } from "../../../components/skeleton/Skeleton.tsx";
import { useRosters } from "../../../lib/court/useRosters.ts";
import { findRosters } from "./findRosters.ts";
import { RosterCard } from "./RosterCard.tsx";

const shownAtFirst = 20;

/** Every roster on the chain, to look through and to join. */
export function RosterFinder({ viewer, now }: { viewer: Address; now: number }) {
  const { t } = useTranslation("desk");
  const { data, error, refetch } = useRosters();
  const [query, setQuery] = useState("");
  const found = findRosters(data ?? [], query);
  return (
    <Section
      title={t("finder.title")}
      framed={false}
      actions={
        <Link to="/desk/roster/new" className={buttonClass({ kind: "quiet", size: "small" })}>
          {t("publish.link")}
        </Link>
      }
    >
      <TextField
        label={t("finder.label")}
        hint={t("finder.hint")}
        mono
        spellCheck={false}
        autoComplete="off"
        value={query}
        onChange={setQuery}
      />
      {data ? null : (
        <Unread error={error} onRetry={refetch}>
          <Skeleton className="h-40 w-full" />
        </Unread>
      )}
      {data && found.length === 0 ? (
        <EmptyState title={t("finder.none")}>
          {t(query.trim() === "" ? "finder.noneYet" : "finder.noneBody")}
        </EmptyState>
      ) : null}
      <div className="grid gap-3">
        {found.slice(0, shownAtFirst).map((version) => (
          <RosterCard key={version.id} id={version.id} viewer={viewer} now={now} />
        ))}
      </div>
      {found.length > shownAtFirst ? <p className="text-sm text-soft">{t("finder.more")}</p> : null}
    </Section>
  );
}
