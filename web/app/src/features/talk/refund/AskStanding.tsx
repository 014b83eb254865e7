import { useTranslation } from "react-i18next";
import type { AskState } from "../../../../../shared/escrow/askState.ts";
import { ClockRing } from "../../../components/time/ClockRing.tsx";
import { Deadline } from "../../../components/time/Deadline.tsx";
import { useMoneyWords } from "../../../lib/money/useMoneyWords.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";

interface AskStandingProps {
  state: AskState;
  askedAt: number;
  trade: TradeScene;
}

/** What became of a request, with the clock while it waits. */
export function AskStanding({ state, askedAt, trade: { coin, now, side } }: AskStandingProps) {
  const { t } = useTranslation("talkRefund");
  const words = useMoneyWords(coin);
  const isYours = side === "seller" && state.state === "waiting";
  const clock =
    state.state === "waiting" ? (
      <div className="flex items-center gap-3">
        <ClockRing startedAt={askedAt} endsAt={state.due} now={now} yours={isYours} />
        <p className="min-w-0 text-sm">
          {t("state.until")} <Deadline at={state.due} now={now} yours={isYours} />
        </p>
      </div>
    ) : null;
  return (
    <div className="grid gap-2">
      <p aria-live="polite" className={`font-medium ${isYours ? "text-amber" : ""} ${tone(state)}`}>
        {sentence()}
      </p>
      {clock}
      {state.state === "refused" ? (
        <blockquote className="border-s-2 border-edge ps-3 text-sm whitespace-pre-line [overflow-wrap:anywhere]">
          {state.words}
        </blockquote>
      ) : null}
    </div>
  );

  function sentence(): string {
    switch (state.state) {
      case "accepted":
        if (state.toBuyer === 0n) return t("state.returnAllowed");
        return t("state.accepted", { amount: words(state.toBuyer) });
      case "settled":
        return t("state.settled", { amount: words(state.toBuyer) });
      case "over":
        return t(state.inCase ? "state.inCase" : "state.over");
      case "waiting":
        return t(isYours ? "state.waitingYou" : "state.waiting");
      default:
        return t(`state.${state.state}`);
    }
  }
}

const tone = ({ state }: AskState): string =>
  state === "accepted" || state === "settled" ? "text-jade" : "";
