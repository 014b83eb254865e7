import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { TalkError } from "../../../../../shared/talk/TalkError.ts";
import { Button } from "../../../components/button/Button.tsx";
import { ListSkeleton } from "../../../components/list/ListSkeleton.tsx";
import { ErrorSentence } from "../../../components/notice/ErrorSentence.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { beginRoom, keyOf } from "../../../lib/talk/room/beginRoom.ts";
import type { Talk } from "../../../lib/talk/session/Talk.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { AskForm } from "./AskForm.tsx";
import { OtherWays } from "./OtherWays.tsx";
import type { Post } from "./useSendAsk.ts";

interface AskSellerProps {
  talk: Talk;
  scene: TradeScene;
  /** It is sent, and stands in this room. */
  onSent: (room: string) => void;
}

/** The form, once it is known that the seller can be written to; a room begins only with what is sent. */
export function AskSeller({ talk, scene, onSent }: AskSellerProps) {
  const { t } = useTranslation(["talkRefund", "common"]);
  const { seller } = scene.trade.terms;
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ["askSeller", talk.publicKey, seller],
    queryFn: () => keyOf(talk, seller),
    networkMode: "always",
    retry: false,
  });
  const room = useRef<string | null>(null);
  const post: Post = async (content) => {
    room.current ??= await beginRoom(talk, [seller], null);
    return talk.say(room.current, content);
  };
  if (data) {
    return (
      <AskForm
        scene={scene}
        post={post}
        onSent={() => {
          if (room.current !== null) onSent(room.current);
        }}
      />
    );
  }
  if (!error || isFetching) return <ListSkeleton rows={4} label={t("common:loading")} />;
  const isOff = error instanceof TalkError && error.code === "talkNotTurnedOn";
  return (
    <Notice
      kind="wait"
      live="status"
      title={t(isOff ? "reach.off.title" : "reach.failed.title")}
      action={
        <>
          <OtherWays scene={scene} />
          <Button kind="quiet" size="small" onClick={() => void refetch()}>
            {t("common:failure.retry")}
          </Button>
        </>
      }
    >
      {isOff ? t("reach.off.body") : <ErrorSentence error={error} />}
    </Notice>
  );
}
