import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { allowedActions } from "../../../../../shared/escrow/allowedActions.ts";
import type { AskState } from "../../../../../shared/escrow/askState.ts";
import type { Ask } from "../../../../../shared/talk/content/ask.ts";
import { Button } from "../../../components/button/Button.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { Deadline } from "../../../components/time/Deadline.tsx";
import type { Message } from "../../../lib/talk/room/RoomScene.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { type Disputed, isDisputed } from "./claimFrom.ts";
import { usePrepareCase } from "./usePrepareCase.ts";

interface CaseWayProps {
  ask: Ask;
  /** The message that carries the request. */
  message: Message;
  messages: readonly Message[];
  state: AskState;
  trade: TradeScene;
}

/** From a request that got nowhere to the case form, filled in; or why there is nothing to open. */
export function CaseWay(props: CaseWayProps) {
  const { state, trade: scene } = props;
  const { t } = useTranslation("talkRefund");
  if (!isDisputed(state)) return null;
  const { trade, policy, viewer, now } = scene;
  const actions = allowedActions(trade, policy, viewer, now);
  const isAllowed = actions.some(({ kind }) => kind === "openCase");
  if (isAllowed) return <ToCase {...props} state={state} />;
  const { status } = trade;
  if (status !== "Paid" && status !== "Returned")
    return <p className="text-sm text-soft">{t("case.tooLate")}</p>;
  return (
    <p className="text-sm text-soft">
      {t(`case.clock.${status}`)} <Deadline at={trade.endsAt} now={now} />
    </p>
  );
}

function ToCase(props: CaseWayProps & { state: Disputed }) {
  const { trade } = props;
  const { t } = useTranslation("talkRefund");
  const navigate = useNavigate();
  const { id, endsAt } = trade.trade;
  const open = () => void navigate({ to: "/trade/$id/case", params: { id } });
  const { prepare, isKnown } = usePrepareCase(props, open);
  if (prepare.data === "own") {
    return (
      <Notice
        kind="wait"
        live="status"
        title={t("case.own.title")}
        action={
          <>
            <Button size="small" onClick={open}>
              {t("case.own.keep")}
            </Button>
            <Button kind="quiet" size="small" busy={prepare.isPending} onClick={() => prepare.mutate(true)}>
              {t("case.own.replace")}
            </Button>
          </>
        }
      >
        {t("case.own.body")}
      </Notice>
    );
  }
  return (
    <div className="grid gap-2">
      <p className="text-sm">
        {t("case.until")} <Deadline at={endsAt} now={trade.now} yours />
      </p>
      <Button kind="quiet" busy={prepare.isPending} disabled={!isKnown} onClick={() => prepare.mutate(false)}>
        {t("case.open")}
      </Button>
      <ActFailure error={prepare.error} />
    </div>
  );
}
