import { Suspense } from "react";
import { useErrorSentence } from "../../lib/signing/useErrorSentence.ts";

/** What went wrong, in the reader's words. These are fetched when something did: most visits never need them. */
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
