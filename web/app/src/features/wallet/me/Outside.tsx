import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { AddressChip } from "../../../components/address/AddressChip.tsx";
import { Button } from "../../../components/button/Button.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { useWalletState } from "../../../lib/wallet/useWalletState.ts";
import { useWallet } from "../../../lib/wallet/WalletContext.ts";
import { OutsideOffers } from "../OutsideOffers.tsx";

/** A wallet beside this one: connect it, or let it go. */
export function Outside() {
  const { t } = useTranslation("wallet");
  const wallet = useWallet();
  const { accounts } = useWalletState();
  const connected = accounts.find(({ kind }) => kind === "outside");
  const disconnect = useMutation({ mutationFn: () => wallet.disconnect() });
  return (
    <Section title={t("outside.title")}>
      {connected ? (
        <div className="flex flex-wrap items-center justify-between gap-3">
          <AddressChip address={connected.address} name={connected.name ?? undefined} />
          <Button kind="quiet" size="small" busy={disconnect.isPending} onClick={() => disconnect.mutate()}>
            {t("outside.disconnect")}
          </Button>
        </div>
      ) : (
        <>
          <p className="text-sm text-soft">{t("outside.lead")}</p>
          <OutsideOffers />
        </>
      )}
      <ActFailure error={disconnect.error} />
    </Section>
  );
}
