import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button/Button.tsx";
import { Checkbox } from "../../../components/choice/Checkbox.tsx";
import { TextField } from "../../../components/field/TextField.tsx";
import { minimumLength, passwordStrength } from "./passwordStrength.ts";
import { StrengthMeter } from "./StrengthMeter.tsx";

interface NewPasswordProps {
  action: string;
  busy: boolean;
  /** What the last attempt failed with. */
  failure?: ReactNode;
  /** A wallet is here already, and goes only with its owner's consent. */
  replacing?: boolean;
  onChoose: (password: string) => void;
}

/** A new password, typed twice. */
export function NewPassword({ action, busy, failure, replacing = false, onChoose }: NewPasswordProps) {
  const { t } = useTranslation("wallet");
  const [password, setPassword] = useState("");
  const [repeated, setRepeated] = useState("");
  const [consents, setConsents] = useState(false);
  const [judged, setJudged] = useState(false);
  const strength = passwordStrength(password);
  const isTooShort = strength === "tooShort";
  const differs = repeated !== password;

  function submit(event: FormEvent) {
    event.preventDefault();
    setJudged(true);
    if (!isTooShort && !differs && (consents || !replacing)) onChoose(password);
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
      {replacing ? (
        <Checkbox
          label={t("replace.agree")}
          hint={t("replace.hint")}
          error={judged && !consents ? t("replace.needed") : undefined}
          checked={consents}
          onChange={setConsents}
        />
      ) : null}
      {failure}
      <Button type="submit" wide busy={busy}>
        {action}
      </Button>
    </form>
  );
}
