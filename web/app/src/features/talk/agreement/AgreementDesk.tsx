import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Room } from "../../../../../shared/agreement/agreementState.ts";
import { Button } from "../../../components/button/Button.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { PageSkeleton } from "../../../components/page/PageSkeleton.tsx";
import { useKeptDraft } from "../../../lib/drafts/useKeptDraft.ts";
import type { Message, RoomScene } from "../../../lib/talk/room/RoomScene.ts";
import { deskDraftSchema, emptyDraft } from "./draft/DeskDraft.ts";
import { DraftDesk } from "./draft/DraftDesk.tsx";
import { TemplateChoice } from "./draft/TemplateChoice.tsx";
import { type AgreementRoom, useAgreementRoom } from "./read/useAgreementRoom.ts";
import { Standing } from "./view/Standing.tsx";
import { useWho } from "./view/useWho.ts";

interface AgreementDeskProps {
  scene: RoomScene;
  messages: readonly Message[];
}

/** Where two people write an agreement, change it in turn, and sign the same text. */
export function AgreementDesk({ scene, messages }: AgreementDeskProps) {
  const { t } = useTranslation("talkAgreement");
  const { room, ...rest } = useAgreementRoom(scene, messages);
  if (!room) return <Notice>{t(scene.others.length === 1 ? "desk.unknown" : "desk.group")}</Notice>;
  return <OpenDesk key={scene.id} scene={scene} desk={{ ...rest, room }} />;
}

interface OpenDeskProps {
  scene: RoomScene;
  desk: AgreementRoom & { room: Room };
}

function OpenDesk({ scene, desk }: OpenDeskProps) {
  const { draft, change, forget } = useKeptDraft(`talk/${scene.id}/agreement`, deskDraftSchema, emptyDraft);
  const { room, state, isReading } = desk;
  const { t } = useTranslation("talkAgreement");
  const who = useWho(scene);
  /** Whether the writer of a draft looks at what is on the table meanwhile. */
  const [isLooking, setLooking] = useState(false);

  function close() {
    change(emptyDraft);
    forget();
  }

  if (draft.template !== null && !(isLooking && state.current)) {
    return (
      <>
        {state.current ? (
          <Notice action={<Turn to={t("desk.look")} onClick={() => setLooking(true)} />}>
            {t("desk.onTable", { who: who(state.current.by) })}
          </Notice>
        ) : null}
        <DraftDesk
          scene={scene}
          room={room}
          state={state}
          draft={{ ...draft, template: draft.template }}
          change={change}
          onClose={close}
        />
      </>
    );
  }
  if (isReading) return <PageSkeleton />;
  if (!state.current) return <TemplateChoice onDraft={change} />;
  return (
    <>
      {draft.template === null ? null : (
        <Notice action={<Turn to={t("desk.write")} onClick={() => setLooking(false)} />}>
          {t("desk.draftKept")}
        </Notice>
      )}
      <Standing
        scene={scene}
        desk={desk}
        onDraft={(next) => {
          setLooking(false);
          change(next);
        }}
      />
    </>
  );
}

function Turn({ to, onClick }: { to: string; onClick: () => void }) {
  return (
    <Button kind="quiet" size="small" onClick={onClick}>
      {to}
    </Button>
  );
}
