import { useTranslation } from "react-i18next";
import { commitEndsAt } from "../../../../../shared/court/clock.ts";
import type { Hearing } from "../../../../../shared/court/hearing.ts";
import { Button } from "../../../components/button/Button.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { Deadline } from "../../../components/time/Deadline.tsx";
import { isOverdue, ownTurnOf } from "../../../lib/court/carrying/isOverdue.ts";
import type { KeptVote } from "../../../lib/court/carrying/keptVote.ts";
import { useOwnCommit } from "../../../lib/court/carrying/useOwnCommit.ts";
import { useAccount } from "../../../lib/wallet/useAccount.ts";

interface SignedVoteProps {
  hearing: Hearing;
  vote: KeptVote;
  now: number;
}

/** One's vote is signed and not at the court yet: who brings it there, by when, and how to do it oneself. */
export function SignedVote({ hearing, vote, now }: SignedVoteProps) {
  const { t } = useTranslation("desk");
  const account = useAccount();
  const own = useOwnCommit(hearing);
  const { signed } = vote;
  const voteEndsAt = commitEndsAt(hearing);
  const ownTurn = ownTurnOf(hearing, vote);
  const isLate = isOverdue(hearing, vote, now);
  return (
    <Notice
      kind={isLate ? "danger" : "success"}
      live={isLate ? "alert" : undefined}
      title={t(isLate ? "duty.sendVote" : "duty.waitForCarriers")}
      action={
        <Button
          kind={isLate ? "primary" : "quiet"}
          busy={own.isPending}
          onClick={() => own.mutate({ signed, isFollowUp: false })}
        >
          {t("signed.send")}
        </Button>
      }
    >
      <p>{t(isLate ? "signed.lateBody" : "signed.body")}</p>
      <p>
        {isLate ? (
          <Deadline at={voteEndsAt} now={now} yours next={t("signed.late")} />
        ) : (
          <Deadline
            at={ownTurn}
            now={now}
            next={t(account?.kind === "key" ? "signed.auto" : "signed.outside")}
          />
        )}
      </p>
      <ActFailure error={own.error} />
    </Notice>
  );
}
