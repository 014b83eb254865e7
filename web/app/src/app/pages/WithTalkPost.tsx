import { type ReactNode, Suspense, useMemo } from "react";
import { PageSkeleton } from "../../components/page/PageSkeleton.tsx";
import { type TalkPost, TalkPostContext } from "../../lib/talk/room/TalkPostContext.ts";
import { useTalkState } from "../../lib/talk/TalkContext.ts";

interface WithTalkPostProps {
  /** The conversation that led here, if one did: without it nothing of talk is fetched. */
  room: string | undefined;
  children: ReactNode;
}

/** Gives a page the way back into the conversation that led to it. */
export function WithTalkPost({ room, children }: WithTalkPostProps) {
  if (room === undefined) return children;
  return (
    <Suspense fallback={<PageSkeleton />}>
      <Posting>{children}</Posting>
    </Suspense>
  );
}

function Posting({ children }: { children: ReactNode }) {
  const state = useTalkState();
  const talk = state.kind === "open" ? state.talk : null;
  const post = useMemo<TalkPost | null>(
    () => talk && { post: (room, content) => talk.say(room, content) },
    [talk],
  );
  return <TalkPostContext value={post}>{children}</TalkPostContext>;
}
