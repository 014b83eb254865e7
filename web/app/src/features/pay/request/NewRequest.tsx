import { useState } from "react";
import { useTranslation } from "react-i18next";
import { RadioCards } from "../../../components/choice/RadioCards.tsx";
import type { Account } from "../../../lib/wallet/Account.ts";
import { PlainRequestForm } from "./PlainRequestForm.tsx";
import { ProtectedRequest } from "./ProtectedRequest.tsx";

interface NewRequestProps {
  account: Account;
  /** The conversation that led here, into which a request can be sent. */
  room?: string | undefined;
}

/** Asking to be paid: with protection, or plainly. */
export function NewRequest({ account, room }: NewRequestProps) {
  const { t } = useTranslation("pay");
  const [kind, setKind] = useState<"protected" | "plain">("protected");
  const chooser = (
    <RadioCards
      legend={t("request.kind")}
      value={kind}
      onChange={setKind}
      cards={[
        {
          value: "protected",
          title: t("request.protected"),
          body: t("request.protectedBody"),
          end: t("start.protected.mark"),
        },
        { value: "plain", title: t("request.plain"), body: t("request.plainBody") },
      ]}
    />
  );
  return kind === "protected" ? (
    <ProtectedRequest account={account} chooser={chooser} room={room} />
  ) : (
    <PlainRequestForm account={account} chooser={chooser} />
  );
}
