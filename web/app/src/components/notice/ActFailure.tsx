import { ParleyError } from "../../../../shared/errors/ParleyError.ts";
import { ErrorSentence } from "./ErrorSentence.tsx";
import { Notice } from "./Notice.tsx";

/** Why an action did not happen. A reader who said no made no mistake. */
export function ActFailure({ error }: { error: unknown }) {
  if (!error) return null;
  const isRefusal = error instanceof ParleyError && (error.code as string) === "userRejected";
  return (
    <Notice kind={isRefusal ? "info" : "danger"} live={isRefusal ? "status" : "alert"}>
      <ErrorSentence error={error} />
    </Notice>
  );
}
