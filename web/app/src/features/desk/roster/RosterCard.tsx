import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Address, Hex } from "viem";
import { memberActions } from "../../../../../shared/court/memberActions.ts";
import { memberOf } from "../../../../../shared/court/rosterVersion.ts";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import { Button } from "../../../components/button/Button.tsx";
import { buttonClass } from "../../../components/button/buttonClass.ts";
import { Unread } from "../../../components/chain/Unread.tsx";
import { ArbitratorRecord } from "../../../components/court/ArbitratorRecord.tsx";
import { RosterName } from "../../../components/court/RosterName.tsx";
import { Disclosure } from "../../../components/disclosure/Disclosure.tsx";
import { PublicLink } from "../../../components/page/PublicLink.tsx";
import { Skeleton } from "../../../components/skeleton/Skeleton.tsx";
import { useRosterVersion } from "../../../lib/court/useRosterVersion.ts";
import { JoinDialog } from "../member/JoinDialog.tsx";
import { RosterPurpose } from "./RosterPurpose.tsx";
import { RosterRules } from "./RosterRules.tsx";

/** A version of a roster: what it is for, its rules, who decides in it, and joining. */
export function RosterCard({ id, viewer, now }: { id: Hex; viewer: Address; now: number }) {
  const { t } = useTranslation("desk");
  const { data: version, error, refetch } = useRosterVersion(id);
  const [isJoining, setJoining] = useState(false);
  if (!version) {
    return (
      <Unread error={error} onRetry={refetch}>
        <Skeleton className="h-28 w-full" />
      </Unread>
    );
  }
  const actions = memberActions(version, viewer);
  const joins = actions.some(({ kind }) => kind === "join");
  const isInvited = joins && version.named.some((one) => sameAddress(one, viewer));
  const isMember = memberOf(version, viewer)?.standing === "Active";
  const active = version.members.filter(({ standing }) => standing === "Active");
  return (
    <article className="grid min-w-0 gap-3 rounded-sheet border border-line bg-sheet p-4 sm:p-5">
      <header className="flex flex-wrap items-start justify-between gap-3">
        <div className="grid min-w-0 flex-1 basis-40 gap-0.5">
          <h3 className="font-medium">
            <RosterName version={version} />
          </h3>
          <p className="text-sm text-soft">
            {t(version.rules.open ? "roster.open" : "roster.curated")} ·{" "}
            {t("roster.members", { count: active.length })}
          </p>
        </div>
        {isMember ? <span className="text-sm font-medium text-jade">{t("roster.joined")}</span> : null}
        <PublicLink roster={id} />
        <div className="flex flex-wrap gap-2 empty:hidden">
          {sameAddress(version.publisher, viewer) ? (
            <Link
              to="/desk/roster/$id/version"
              params={{ id }}
              className={buttonClass({ kind: "quiet", size: "small" })}
            >
              {t("next.link")}
            </Link>
          ) : null}
          {joins ? (
            <Button size="small" kind={isInvited ? "primary" : "quiet"} onClick={() => setJoining(true)}>
              {t(isInvited ? "roster.accept" : "roster.join")}
            </Button>
          ) : null}
        </div>
      </header>
      <RosterPurpose version={version} />
      <Disclosure title={t("roster.rules")}>
        <RosterRules version={version} />
      </Disclosure>
      {active.length > 0 ? (
        <Disclosure title={t("roster.who", { count: active.length })}>
          <ul className="grid gap-3">
            {active.slice(0, 50).map(({ address, profile }) => (
              <li key={address}>
                <ArbitratorRecord
                  version={version.id}
                  arbitrator={address}
                  profile={profile}
                  you={sameAddress(address, viewer)}
                />
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
      {isJoining ? (
        <JoinDialog version={version} viewer={viewer} now={now} onClose={() => setJoining(false)} />
      ) : null}
    </article>
  );
}
