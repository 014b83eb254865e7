import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { mnemonicToAccount } from "viem/accounts";
import { AddressChip } from "../components/address/AddressChip.tsx";
import { Button } from "../components/button/Button.tsx";
import { CopyButton } from "../components/copy/CopyButton.tsx";
import { useContactBook } from "../lib/contacts/ContactsContext.ts";
import { useChain } from "../lib/query/useChain.ts";
import { demoPhrases } from "./demoPhrases.ts";
import { LocalFailure } from "./LocalFailure.tsx";
import { localNode } from "./localNode.ts";

const roles = ["buyer", "seller", "arbitrator"] as const;
const cast = roles.map((role) => {
  const phrase = demoPhrases[role];
  return { role, phrase, address: mnemonicToAccount(phrase).address };
});

/** Three people to trade with: one tap funds and names them, and their phrases open them in another browser profile. */
export function DemoCast() {
  const { t } = useTranslation("local");
  const chain = useChain();
  const book = useContactBook();
  const bring = useMutation({
    async mutationFn() {
      await localNode(chain).fund(cast.map(({ address }) => address));
      for (const { role, address } of cast) await book.save({ address, name: t(`cast.${role}`) });
    },
  });
  return (
    <div className="grid gap-3">
      <Button kind="quiet" wide busy={bring.isPending} onClick={() => bring.mutate()}>
        {t("cast.bring")}
      </Button>
      <LocalFailure error={bring.error} />
      {bring.isSuccess ? (
        <>
          <p role="status" className="text-sm text-soft">
            {t("cast.done")}
          </p>
          <ul className="grid divide-y divide-line">
            {cast.map(({ role, phrase, address }) => (
              <li key={role} className="flex flex-wrap items-center justify-between gap-3 py-2">
                <AddressChip address={address} name={t(`cast.${role}`)} />
                <CopyButton text={phrase} label={t("cast.copy", { name: t(`cast.${role}`) })} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
