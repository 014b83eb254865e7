import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button/Button.tsx";
import { ScanField } from "../../../components/scan/ScanField.tsx";

interface OpenLinkFormProps {
  /** False when the text is no link that can be opened. */
  onText: (text: string) => boolean;
  /** Begin with the camera, as "scan" elsewhere in the app does. */
  scanning?: boolean;
}

/** A link or code that somebody sent: paste it or scan it. */
export function OpenLinkForm({ onText, scanning = false }: OpenLinkFormProps) {
  const { t } = useTranslation(["pay", "common"]);
  const [text, setText] = useState("");
  const [refused, setRefused] = useState(false);

  function open(given: string) {
    setText(given);
    setRefused(!onText(given.trim()));
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    open(text);
  }

  return (
    <form onSubmit={submit} noValidate className="grid gap-3">
      <ScanField
        label={t("open.label")}
        hint={t("open.hint")}
        error={refused ? t("open.notALink") : undefined}
        value={text}
        onChange={(next) => {
          setText(next);
          setRefused(false);
        }}
        placeholder="https://…"
        onScan={open}
        startsScanning={scanning}
      />
      <Button type="submit" kind="quiet">
        {t("open.submit")}
      </Button>
    </form>
  );
}
