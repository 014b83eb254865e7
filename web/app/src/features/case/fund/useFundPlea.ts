import { useTranslation } from "react-i18next";
import { useToast } from "../../../components/toast/useToast.ts";
import type { SignedPlea } from "../../../lib/pleas/SignedPlea.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { useAllowed } from "../act/useAllowed.ts";
import { useCaseAct } from "../act/useCaseAct.ts";
import { wordCalls } from "../calls.ts";

/** Hands a signed claim or answer in, with the deposit that its signer does not give. */
export function useFundPlea(scene: TradeScene, plea: SignedPlea, deposit: bigint) {
  const { t } = useTranslation("case");
  const toast = useToast();
  const allowed = useAllowed(scene.policy);
  const act = useCaseAct(scene);
  const action = plea.word === "claim" ? "openCase" : "answer";
  const send = () =>
    act.mutate(
      {
        action,
        ground: "agreement",
        calls: async (about) => wordCalls(action, about, plea, { deposit, allowed: await allowed() }),
      },
      { onSuccess: () => toast.show("success", t("fund.done")) },
    );
  return { send, isPending: act.isPending, error: act.error };
}
