import { ParleyError } from "../../../../shared/errors/ParleyError.ts";
import { useErrorSentence } from "../../lib/signing/useErrorSentence.ts";
import { Notice } from "./Notice.tsx";

/** Why an action did not happen. A reader who said no made no mistake. */
export function ActFailure({ error }: { error: unknown }) {
  const sentence = useErrorSentence();
  if (!error) return null;
  const isRefusal = error instanceof ParleyError && (error.code as string) === "userRejected";
  return isRefusal ? (
    <Notice live="status">{sentence(error)}</Notice>
  ) : (
    <Notice kind="danger" live="alert">
      {sentence(error)}
    </Notice>
  );
}
