import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button/Button.tsx";
import { TextField } from "../../../components/field/TextField.tsx";
import { minimumLength, passwordStrength } from "./passwordStrength.ts";
import { StrengthMeter } from "./StrengthMeter.tsx";

interface NewPasswordProps {
  action: string;
  busy: boolean;
  /** What the last attempt failed with. */
  failure?: ReactNode;
  /** Until then the button says what is still missing. */
  blocked?: boolean;
  onChoose: (password: string) => void;
  children?: ReactNode;
}

/** A new password, typed twice. */
export function NewPassword({ action, busy, failure, blocked, onChoose, children }: NewPasswordProps) {
  const { t } = useTranslation("wallet");
  const [password, setPassword] = useState("");
  const [repeated, setRepeated] = useState("");
  const [judged, setJudged] = useState(false);
  const strength = passwordStrength(password);
  const isTooShort = strength === "tooShort";
  const differs = repeated !== password;

  function submit(event: FormEvent) {
    event.preventDefault();
    setJudged(true);
    if (!isTooShort && !differs && !blocked) onChoose(password);
  }

  return (
    <form className="grid gap-5" onSubmit={submit} noValidate>
      <div className="grid gap-2">
        <TextField
          label={t("password.new")}
          hint={t("password.hint")}
          error={judged && isTooShort ? t("password.tooShort", { minimum: minimumLength }) : undefined}
          type="password"
          autoComplete="new-password"
          value={password}
          onChange={setPassword}
        />
        <StrengthMeter strength={strength} shown={password !== ""} />
      </div>
      <TextField
        label={t("password.repeat")}
        error={judged && !isTooShort && differs ? t("password.differs") : undefined}
        type="password"
        autoComplete="new-password"
        value={repeated}
        onChange={setRepeated}
      />
      {children}
      {failure}
      <Button type="submit" wide busy={busy}>
        {action}
      </Button>
    </form>
  );
}
