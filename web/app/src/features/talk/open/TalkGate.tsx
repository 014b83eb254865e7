import { type ReactNode, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button/Button.tsx";
import { ListSkeleton } from "../../../components/list/ListSkeleton.tsx";
import { ErrorSentence } from "../../../components/notice/ErrorSentence.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import type { Talk } from "../../../lib/talk/session/Talk.ts";
import type { TalkState } from "../../../lib/talk/session/TalkPlace.ts";
import { useTalkPlace, useTalkState } from "../../../lib/talk/TalkContext.ts";
import { TurnOn } from "./TurnOn.tsx";

interface TalkGateProps {
  children: (talk: Talk) => ReactNode;
  /** Around whatever is in the way, for children that bring a page of their own. */
  frame?: (content: ReactNode) => ReactNode;
}

const unframed = (content: ReactNode): ReactNode => content;

/** Shows its children once the account's talk is open, and until then what is in the way of it. */
export function TalkGate({ children, frame = unframed }: TalkGateProps) {
  return (
    <Suspense fallback={frame(<Opening />)}>
      <Gate frame={frame}>{children}</Gate>
    </Suspense>
  );
}

function Gate({ children, frame = unframed }: TalkGateProps) {
  const state = useTalkState();
  if (state.kind === "open") return children(state.talk);
  return frame(<InTheWay state={state} />);
}

function InTheWay({ state }: { state: Exclude<TalkState, { kind: "open" }> }) {
  const { t } = useTranslation("talk");
  const place = useTalkPlace();
  switch (state.kind) {
    case "closed":
    case "opening":
      return <Opening />;
    case "failed":
      return (
        <Notice
          kind="danger"
          title={t("open.failed")}
          action={
            <Button kind="quiet" size="small" onClick={() => place.retry()}>
              {t("open.retry")}
            </Button>
          }
        >
          <ErrorSentence error={state.error} />
        </Notice>
      );
    default:
      return <TurnOn state={state} />;
  }
}

function Opening() {
  const { t } = useTranslation();
  return <ListSkeleton rows={4} label={t("loading")} />;
}
