import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Address, getAddress, isAddress } from "viem";
import { sideOf } from "../../../../../../shared/escrow/side.ts";
import type { Terms } from "../../../../../../shared/escrow/terms.ts";
import { Button } from "../../../../components/button/Button.tsx";
import { TextField } from "../../../../components/field/TextField.tsx";

interface MediatorFieldProps {
  terms: Terms;
  busy: boolean;
  onPropose: (mediator: Address) => void;
}

/** Names somebody who takes no side in the trade. */
export function MediatorField({ terms, busy, onPropose }: MediatorFieldProps) {
  const { t } = useTranslation("talkNegotiation");
  const [text, setText] = useState("");
  const [judged, setJudged] = useState(false);
  const typed = text.trim();
  const isFit = isAddress(typed) && sideOf(terms, typed) === null;
  function submit(event: FormEvent) {
    event.preventDefault();
    setJudged(true);
    if (isFit) onPropose(getAddress(typed));
  }
  return (
    <form className="grid gap-3" onSubmit={submit} noValidate>
      <TextField
        label={t("mediator.address")}
        hint={t("mediator.none")}
        error={judged && !isFit ? t("mediator.problem") : undefined}
        value={text}
        onChange={setText}
        mono
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        placeholder="0x…"
      />
      <div>
        <Button type="submit" kind="quiet" size="small" busy={busy}>
          {t("mediator.propose")}
        </Button>
      </div>
    </form>
  );
}
