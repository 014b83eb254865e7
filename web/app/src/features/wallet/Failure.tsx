import { Notice } from "../../components/notice/Notice.tsx";
import { useErrorSentence } from "../../lib/signing/useErrorSentence.ts";

/** What went wrong, in the reader's words. Nothing when nothing did. */
export function Failure({ error }: { error: unknown }) {
  const sentence = useErrorSentence();
  if (!error) return null;
  return (
    <Notice kind="danger" live="alert">
      {sentence(error)}
    </Notice>
  );
}
