import { useTranslation } from "react-i18next";
import { TalkError } from "../../../../shared/talk/TalkError.ts";
import { ErrorSentence } from "./ErrorSentence.tsx";

/** What went wrong with a message, in talk's own words where it is talk's own failure. */
export function TalkSentence({ error }: { error: unknown }) {
  const { t } = useTranslation("talk");
  return error instanceof TalkError ? t(`errors.${error.code}`) : <ErrorSentence error={error} />;
}
