import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Hex } from "viem";
import { Button } from "../../components/button/Button.tsx";
import { buttonClass } from "../../components/button/buttonClass.ts";
import type { VerdictAct } from "../../lib/check/Finding.ts";

/** How the acts are done that this app does by itself. Each is followed by another look. */
export type Acts = Partial<Record<VerdictAct, () => unknown>>;

/** The button that takes the next step, where the app can. */
export function VerdictAction({
  act,
  acts,
  trade,
}: {
  act: VerdictAct | null;
  acts: Acts;
  trade: Hex | null;
}) {
  const { t } = useTranslation("check");
  const next = useMutation({
    networkMode: "always",
    mutationFn: async (one: VerdictAct) => acts[one]?.(),
  });
  const open = trade ? (
    <Link to="/trade/$id" params={{ id: trade }} className={buttonClass({ kind: "quiet", size: "small" })}>
      {t("act.openTrade")}
    </Link>
  ) : null;
  const does = act !== null && acts[act] !== undefined;
  return (
    <>
      {does ? (
        <Button size="small" disabled={next.isPending} onClick={() => next.mutate(act)}>
          {t(`act.${act}`)}
        </Button>
      ) : null}
      {act === "receive" ? (
        <Link to="/me" className={buttonClass({ size: "small" })}>
          {t("act.receive")}
        </Link>
      ) : null}
      {open}
    </>
  );
}
