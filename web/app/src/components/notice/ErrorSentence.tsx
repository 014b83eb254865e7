import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import { TalkError, type TalkErrorCode } from "../../../../shared/talk/TalkError.ts";
import { useErrorSentence } from "../../lib/signing/useErrorSentence.ts";

/** What went wrong, in the reader's words, which are fetched after the first screen. */
export function ErrorSentence({ error }: { error: unknown }) {
  return (
    <Suspense>
      {error instanceof TalkError ? <TalkSentence code={error.code} /> : <Sentence error={error} />}
    </Suspense>
  );
}

function Sentence({ error }: { error: unknown }) {
  const sentence = useErrorSentence();
  return sentence(error);
}

/** Talk keeps its sentences with its other words: few pages need them. */
function TalkSentence({ code }: { code: TalkErrorCode }) {
  const { t } = useTranslation("talk");
  return t(`errors.${code}`);
}
