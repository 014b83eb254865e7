import { useTranslation } from "react-i18next";
import type { AgreementState, Room } from "../../../../../../shared/agreement/agreementState.ts";
import { proposedPolicy } from "../../../../../../shared/agreement/templateDefaults.ts";
import { Notice } from "../../../../components/notice/Notice.tsx";
import { PageSkeleton } from "../../../../components/page/PageSkeleton.tsx";
import { payCoins } from "../../../../lib/deal/payCoins.ts";
import { usePolicyOffers } from "../../../../lib/deal/usePolicyOffers.ts";
import { useFormat } from "../../../../lib/format/useFormat.ts";
import { useChain } from "../../../../lib/query/useChain.ts";
import { useNow } from "../../../../lib/query/useNow.ts";
import type { RoomScene } from "../../../../lib/talk/room/RoomScene.ts";
import type { DeskDraft } from "./DeskDraft.ts";
import { DraftForm } from "./DraftForm.tsx";
import type { OpenDraft } from "./OpenDraft.ts";

interface DraftDeskProps {
  scene: RoomScene;
  room: Room;
  state: AgreementState;
  draft: OpenDraft;
  change: (changes: Partial<DeskDraft>) => void;
  onClose: () => void;
}

/** The form with everything it is read against. */
export function DraftDesk({ room, draft, ...props }: DraftDeskProps) {
  const { t } = useTranslation("pay");
  const { config } = useChain();
  const { offers, isReading, isIncomplete } = usePolicyOffers();
  const { locale } = useFormat();
  const now = useNow();
  if (now === null) return <PageSkeleton />;
  const context = { parties: room.parties, coins: payCoins(config), policies: offers, locale, now };
  const policy = draft.policy ?? proposedPolicy(draft.template, offers);
  return (
    <>
      {isIncomplete ? <Notice kind="wait">{t("policy.missing")}</Notice> : null}
      {isReading ? <Notice live="status">{t("policy.loading")}</Notice> : null}
      {!isReading && offers.length === 0 ? <Notice kind="danger">{t("policy.none")}</Notice> : null}
      <DraftForm {...props} draft={{ ...draft, policy }} context={context} />
    </>
  );
}
