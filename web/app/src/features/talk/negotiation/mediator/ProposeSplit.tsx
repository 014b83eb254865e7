import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatAmount } from "../../../../../../shared/money/formatAmount.ts";
import { Button } from "../../../../components/button/Button.tsx";
import { Dialog } from "../../../../components/dialog/Dialog.tsx";
import { ActFailure } from "../../../../components/notice/ActFailure.tsx";
import { readSplit, type SplitDraft } from "../../../../components/settlement/readSplit.ts";
import { SplitFields } from "../../../../components/settlement/SplitFields.tsx";
import { useFormat } from "../../../../lib/format/useFormat.ts";
import { useChain } from "../../../../lib/query/useChain.ts";
import type { RoomScene } from "../../../../lib/talk/room/RoomScene.ts";
import type { TradeScene } from "../../../../lib/trade/TradeScene.ts";
import { useSendCard } from "../../cards/menu/useSendCard.ts";

interface ProposeSplitProps {
  trade: TradeScene;
  scene: RoomScene;
  onClose: () => void;
}

/** A mediator's proposal, written and sent. Nothing is signed. */
export function ProposeSplit({ trade: tradeScene, scene, onClose }: ProposeSplitProps) {
  const { t } = useTranslation("talkNegotiation");
  const { locale } = useFormat();
  const { chainId, escrow } = useChain().config;
  const { trade, coin } = tradeScene;
  const { held } = trade;
  const half = formatAmount(held / 2n, coin.decimals, locale);
  const [draft, setDraft] = useState<SplitDraft>({ side: "buyer", text: half });
  const reading = readSplit(draft, held, coin.decimals, locale);
  const send = useSendCard(scene, onClose);
  return (
    <Dialog
      title={t("mediator.proposeTitle")}
      description={t("mediator.proposeBody")}
      open
      onClose={onClose}
      locked={send.isPending}
      actions={
        <Button
          busy={send.isPending}
          disabled={!reading.ok}
          onClick={() => {
            if (!reading.ok) return;
            const { toBuyer } = reading;
            send.mutate({ card: "proposal", chainId, escrow, trade: trade.id, held, toBuyer });
          }}
        >
          {t("mediator.send")}
        </Button>
      }
    >
      <SplitFields scene={tradeScene} draft={draft} reading={reading} onChange={setDraft} />
      <ActFailure error={send.error} />
    </Dialog>
  );
}
