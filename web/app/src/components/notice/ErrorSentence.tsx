import { Suspense } from "react";
import { useErrorSentence } from "../../lib/signing/useErrorSentence.ts";

/** What went wrong, in the reader's words, which are fetched after the first screen. */
export function ErrorSentence({ error }: { error: unknown }) {
  return (
    <Suspense>
      <Sentence error={error} />
    </Suspense>
  );
}

function Sentence({ error }: { error: unknown }) {
  const sentence = useErrorSentence();
  return sentence(error);
}
