import { useMutation, useQuery } from "@tanstack/react-query";
import { Plug } from "lucide-react";
import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../components/button/Button.tsx";
import { ActFailure } from "../../components/notice/ActFailure.tsx";
import { Notice } from "../../components/notice/Notice.tsx";
import { Skeleton } from "../../components/skeleton/Skeleton.tsx";
import { useWallet } from "../../lib/wallet/WalletContext.ts";

/** The wallets that announced themselves in this browser (EIP-6963). */
export function OutsideOffers() {
  const { t } = useTranslation("wallet");
  const wallet = useWallet();
  const { outside } = wallet;
  const discovery = useQuery({
    queryKey: ["wallet", "discover"],
    queryFn: () => outside.discover().then(() => true),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
  });
  const offers = useSyncExternalStore(outside.subscribeOffers, outside.offers);
  const connect = useMutation({ mutationFn: (id: string) => wallet.connect(id) });

  if (discovery.isPending) return <Skeleton className="h-12 w-full" />;
  return (
    <div className="grid gap-3">
      {offers.length === 0 ? <Notice title={t("outside.noneTitle")}>{t("outside.none")}</Notice> : null}
      {offers.map(({ id, name, icon }) => (
        <Button
          key={id}
          kind="quiet"
          wide
          busy={connect.isPending && connect.variables === id}
          icon={
            icon ? (
              <img src={icon} alt="" className="size-6 rounded" />
            ) : (
              <Plug className="size-5" aria-hidden="true" />
            )
          }
          onClick={() => connect.mutate(id)}
        >
          {t("outside.connect", { wallet: name })}
        </Button>
      ))}
      <ActFailure error={connect.error ?? discovery.error} />
    </div>
  );
}
