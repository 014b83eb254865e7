import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useToast } from "../../components/toast/useToast.ts";
import { useSending } from "../../lib/sendCalls/SendingContext.ts";

/** Says what became of transactions that an earlier page sent: nobody on this one awaits them. */
export function PendingReporter() {
  const { t } = useTranslation("wallet");
  const { follower } = useSending();
  const toast = useToast();
  useEffect(
    () =>
      follower.onEnding((_, ending) => {
        const isDone = ending.state === "mined" && ending.receipt.status === "success";
        const outcome = isDone ? "done" : ending.state === "mined" ? "reverted" : ending.state;
        toast.show(isDone ? "success" : "danger", t(`pending.${outcome}`));
      }),
    [follower, toast, t],
  );
  return null;
}
