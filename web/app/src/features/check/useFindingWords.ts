import { useTranslation } from "react-i18next";
import type { Finding, Params } from "../../lib/check/Finding.ts";

/** A finding in the reader's words. Steps of trades are named as people call them. */
export function useFindingWords(): (finding: Pick<Finding, "code" | "params">) => string {
  const { t } = useTranslation("check");
  return ({ code, params }) => t(`find.${code}` as "find.timeClose", { ...params, ...eventOf(params) });

  function eventOf({ event }: Params) {
    return event === undefined
      ? {}
      : { event: t([`event.${event}`, "event.other"] as ["event.TradePaid", "event.other"]) };
  }
}
