import { ParleyError } from "../../../../shared/errors/ParleyError.ts";
import { Notice } from "../../components/notice/Notice.tsx";
import { useErrorSentence } from "../../lib/signing/useErrorSentence.ts";

/** Saying no is no failure. */
const isOwnWill = (error: unknown): boolean => error instanceof ParleyError && error.code === "userRejected";

/** What went wrong, in the reader's words. Nothing when nothing did. */
export function Failure({ error }: { error: unknown }) {
  const sentence = useErrorSentence();
  if (!error) return null;
  return (
    <Notice kind={isOwnWill(error) ? "info" : "danger"} live={isOwnWill(error) ? "status" : "alert"}>
      {sentence(error)}
    </Notice>
  );
}
