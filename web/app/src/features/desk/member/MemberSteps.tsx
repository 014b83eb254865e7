import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { memberActions } from "../../../../../shared/court/memberActions.ts";
import type { Member, RosterVersion } from "../../../../../shared/court/rosterVersion.ts";
import { Button } from "../../../components/button/Button.tsx";
import { AddStakeDialog } from "./AddStakeDialog.tsx";
import { JoinDialog } from "./JoinDialog.tsx";
import { LoadDialog } from "./LoadDialog.tsx";
import { ProfileDialog } from "./ProfileDialog.tsx";
import { RetireDialog } from "./RetireDialog.tsx";

interface MemberStepsProps {
  version: RosterVersion;
  member: Member;
  viewer: Address;
  now: number;
}

/** What a member may change. */
export function MemberSteps({ version, member, viewer, now }: MemberStepsProps) {
  const { t } = useTranslation("desk");
  const [open, setOpen] = useState<string | null>(null);
  const actions = memberActions(version, viewer);
  const close = () => setOpen(null);
  const action = actions.find(({ kind }) => kind === open);
  const isStaked = version.rules.minStake > 0n || version.rules.slash > 0n;
  return (
    <>
      <div className="flex flex-wrap gap-2">
        {actions
          .filter(({ kind }) => kind !== "addStake" || isStaked)
          .map(({ kind }) => (
            <Button key={kind} kind="quiet" size="small" onClick={() => setOpen(kind)}>
              {t(`steps.${kind}`)}
            </Button>
          ))}
      </div>
      {action?.kind === "join" ? (
        <JoinDialog version={version} viewer={viewer} now={now} onClose={close} />
      ) : null}
      {action?.kind === "setMaxLoad" ? (
        <LoadDialog version={version} highest={action.highest} current={member.maxLoad} onClose={close} />
      ) : null}
      {action?.kind === "addStake" ? <AddStakeDialog version={version} onClose={close} /> : null}
      {action?.kind === "setProfile" ? (
        <ProfileDialog version={version} current={member.profile} onClose={close} />
      ) : null}
      {action?.kind === "retire" ? (
        <RetireDialog version={version} freed={action.freed} locked={action.locked} onClose={close} />
      ) : null}
    </>
  );
}
