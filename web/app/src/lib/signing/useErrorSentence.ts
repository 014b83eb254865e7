import { useTranslation } from "react-i18next";
import { useFormat } from "../format/useFormat.ts";
import { useNow } from "../query/useNow.ts";
import { errorSentence } from "./errorSentence.ts";

/** Words an error for the reader: for mutations, loops and forms. */
export function useErrorSentence(): (error: unknown) => string {
  const { t } = useTranslation("errors");
  const format = useFormat();
  const now = useNow();
  return (error) => errorSentence(error, t, (at) => format.instant(at, now ?? at));
}
