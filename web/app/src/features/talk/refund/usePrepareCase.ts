import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Ask } from "../../../../../shared/talk/content/ask.ts";
import { pleaDraftName, pleaDraftSchema } from "../../../lib/drafts/pleaDraft.ts";
import { useDraftDrawer } from "../../../lib/drafts/useDraftDrawer.ts";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { useMoneyWords } from "../../../lib/money/useMoneyWords.ts";
import type { Message } from "../../../lib/talk/room/RoomScene.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { claimShare, type Disputed } from "./claimFrom.ts";
import { photosOf } from "./photosOf.ts";

interface Begun {
  ask: Ask;
  message: Message;
  messages: readonly Message[];
  state: Disputed;
  trade: TradeScene;
}

/** Fills the case form from a request, with its pictures. Gives "own" where the buyer wrote something there: that stays unless `replaces`. */
export function usePrepareCase({ ask, message, messages, state, trade: scene }: Begun, onReady: () => void) {
  const { t } = useTranslation("talkRefund");
  const { instant } = useFormat();
  const words = useMoneyWords(scene.coin);
  const { trade, now } = scene;
  const drawer = useDraftDrawer(pleaDraftName(trade.id, "claim"), pleaDraftSchema);

  function statement(): string {
    const { wish } = ask;
    const amount = words(wish.wish === "part" ? wish.toBuyer : trade.held);
    const asked = t(`claim.asked.${wish.wish}`, { at: instant(ask.askedAt, now), amount });
    const reason = t("claim.reason", { reason: t(`reason.${ask.reason}`) });
    return [`${asked}\n${reason}`, ask.words, replied()].filter((part) => part !== "").join("\n\n");
  }

  function replied(): string {
    if (state.state === "refused") return t("claim.refused", { words: state.words });
    if (state.state === "offered") return t("claim.offered");
    return t("claim.unanswered", { at: instant(state.due, now) });
  }

  const prepare = useMutation({
    networkMode: "always",
    mutationFn: async (replaces: boolean) => {
      if (!drawer) return "own" as const;
      const text = statement();
      const before = (await drawer.read())?.text.trim() ?? "";
      if (before !== "" && before !== text && !replaces) return "own" as const;
      const files = photosOf(ask, message, messages).map(({ file }) => file);
      if (before !== text) await drawer.write({ share: claimShare(ask.wish, trade.held), text, files });
      return "ready" as const;
    },
    onSuccess: (outcome) => {
      if (outcome === "ready") onReady();
    },
  });
  return { prepare, isKnown: drawer !== null };
}
