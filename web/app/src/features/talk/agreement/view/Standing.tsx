import { useTranslation } from "react-i18next";
import { Button } from "../../../../components/button/Button.tsx";
import { useFormat } from "../../../../lib/format/useFormat.ts";
import type { RoomScene } from "../../../../lib/talk/room/RoomScene.ts";
import { type DeskDraft, draftFromAgreement } from "../draft/DeskDraft.ts";
import type { AgreementRoom } from "../read/useAgreementRoom.ts";
import { ProposalSheet } from "./ProposalSheet.tsx";

interface StandingProps {
  scene: RoomScene;
  desk: AgreementRoom;
  onDraft: (draft: DeskDraft) => void;
}

/** What is on the table: the text that both signed, and the latest proposal where that is another one. */
export function Standing({ scene, desk: { state, cards }, onDraft }: StandingProps) {
  const { t } = useTranslation("talkAgreement");
  const { locale } = useFormat();
  const { current, agreed } = state;
  const shown = [agreed, current].filter((one, at, all) => one !== null && all.indexOf(one) === at);
  const counter = current ? (
    <Button
      kind="quiet"
      wide
      onClick={() => onDraft(draftFromAgreement(current.agreement, scene.self, locale))}
    >
      {t("standing.counter")}
    </Button>
  ) : null;
  return (
    <div className="grid min-w-0 gap-8">
      {shown.map((proposal) => {
        const sent = cards.find(({ hash, agreement }) => agreement && hash === proposal?.hash)?.sent;
        return proposal && sent ? (
          <ProposalSheet
            key={proposal.hash}
            scene={scene}
            proposal={proposal}
            sent={sent}
            counter={proposal === current ? counter : null}
          />
        ) : null;
      })}
    </div>
  );
}
