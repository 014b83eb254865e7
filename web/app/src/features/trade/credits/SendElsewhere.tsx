import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { Button } from "../../../components/button/Button.tsx";
import { TextField } from "../../../components/field/TextField.tsx";
import { readReceiver } from "../../../lib/party/readParty.ts";
import { useChain } from "../../../lib/query/useChain.ts";

/** To an address of one's own choosing, for an account that cannot receive the coin. */
export function SendElsewhere({ busy, onSend }: { busy: boolean; onSend: (to: Address) => void }) {
  const { t } = useTranslation("trade");
  const { escrow } = useChain().config;
  const [text, setText] = useState("");
  const [tried, setTried] = useState(false);
  const reading = readReceiver(text, escrow);
  // A whole address can be judged while it is typed; half of one cannot.
  const judged = tried || text.trim().length >= 42;

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (reading.ok) onSend(reading.address);
  }

  return (
    <form onSubmit={submit} noValidate className="grid gap-3">
      <TextField
        label={t("credits.address")}
        hint={reading.ok && !reading.checked ? t("credits.unchecked") : t("credits.addressHint")}
        value={text}
        onChange={setText}
        mono
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        error={judged && !reading.ok ? t(`credits.problem.${reading.problem}`) : undefined}
      />
      <Button type="submit" kind="quiet" size="small" busy={busy}>
        {t("credits.send")}
      </Button>
    </form>
  );
}
