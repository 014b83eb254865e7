import { Notice } from "./Notice.tsx";
import { TalkSentence } from "./TalkSentence.tsx";

/** Why a message was not written. */
export function TalkFailure({ error }: { error: unknown }) {
  if (!error) return null;
  return (
    <Notice kind="danger" live="alert">
      <TalkSentence error={error} />
    </Notice>
  );
}
