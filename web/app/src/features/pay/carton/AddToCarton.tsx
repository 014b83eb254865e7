import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { type Agreement, encodeAgreement } from "../../../../../shared/agreement/agreement.ts";
import { seal } from "../../../../../shared/sealed/seal.ts";
import { Button } from "../../../components/button/Button.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { readersOf } from "../../../lib/documents/readersOf.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import { usePaymentState } from "../sign/usePaymentState.ts";
import { CartonStore, mostInCarton } from "./CartonStore.ts";

/** Puts a request that was read aside, to be paid together with others. Nothing of it leaves this device by that. */
export function AddToCarton({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation("pay");
  const navigate = useNavigate();
  const { chainId } = useChain().config;
  const { state } = usePaymentState(agreement);
  const store = new CartonStore(chainId, agreement.buyer.address);
  const add = useMutation({
    networkMode: "always",
    mutationFn: async () => {
      const sealed = await seal(encodeAgreement(agreement), readersOf(agreement));
      store.add(sealed, agreement.buyer.encryptionKey !== null);
    },
    onSuccess: () => navigate({ to: "/pay/carton" }),
  });
  if (state !== "open") return null;
  const isFull = store.read().length >= mostInCarton;
  return (
    <div className="grid gap-3 border-t border-line pt-6">
      <p className="text-sm text-soft">{t(isFull ? "carton.full" : "carton.addBody")}</p>
      <ActFailure error={add.error} />
      <Button kind="quiet" wide busy={add.isPending} disabled={isFull} onClick={() => add.mutate()}>
        {t("carton.add")}
      </Button>
    </div>
  );
}
