import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { bytes32 } from "../../../../shared/wire/hex.ts";
import { Button } from "../../components/button/Button.tsx";
import { TextField } from "../../components/field/TextField.tsx";

/** Finds what to check by a hash that somebody has at hand. */
export function LookUp() {
  const { t } = useTranslation("check");
  const navigate = useNavigate();
  const [text, setText] = useState("");
  const [isRefused, setRefused] = useState(false);
  const go = (kind: "trade" | "transaction") => {
    const { data } = bytes32.safeParse(text.trim().toLowerCase());
    setRefused(data === undefined);
    if (!data) return;
    if (kind === "trade") void navigate({ to: "/check/trade/$id", params: { id: data } });
    else void navigate({ to: "/check/tx/$hash", params: { hash: data } });
  };
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        go("transaction");
      }}
    >
      <TextField
        label={t("lookup.label")}
        hint={t("lookup.hint")}
        error={isRefused ? t("lookup.bad") : undefined}
        mono
        spellCheck={false}
        autoComplete="off"
        value={text}
        onChange={setText}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit">{t("lookup.transaction")}</Button>
        <Button kind="quiet" onClick={() => go("trade")}>
          {t("lookup.trade")}
        </Button>
      </div>
    </form>
  );
}
