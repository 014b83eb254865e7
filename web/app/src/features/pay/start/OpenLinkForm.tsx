import { ScanLine } from "lucide-react";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button/Button.tsx";
import { buttonClass } from "../../../components/button/buttonClass.ts";
import { TextField } from "../../../components/field/TextField.tsx";
import { ScanDialog } from "../../../components/scan/ScanDialog.tsx";

interface OpenLinkFormProps {
  /** False when the text is no link that can be opened. */
  onText: (text: string) => boolean;
  /** Begin with the camera, as "scan" elsewhere in the app does. */
  scanning?: boolean;
}

/** A link or code that somebody sent: paste it or scan it. */
export function OpenLinkForm({ onText, scanning: startScanning = false }: OpenLinkFormProps) {
  const { t } = useTranslation(["pay", "common"]);
  const [text, setText] = useState("");
  const [refused, setRefused] = useState(false);
  const [scanning, setScanning] = useState(startScanning);

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
      <TextField
        label={t("open.label")}
        hint={t("open.hint")}
        error={refused ? t("open.notALink") : undefined}
        value={text}
        onChange={(next) => {
          setText(next);
          setRefused(false);
        }}
        mono
        autoComplete="off"
        spellCheck={false}
        placeholder="https://…"
        end={
          <button
            type="button"
            onClick={() => setScanning(true)}
            className={buttonClass({ kind: "quiet" })}
            aria-label={t("common:scan.open")}
            title={t("common:scan.open")}
          >
            <ScanLine className="size-5" aria-hidden="true" />
          </button>
        }
      />
      <Button type="submit" kind="quiet">
        {t("open.submit")}
      </Button>
      {scanning ? <ScanDialog onClose={() => setScanning(false)} onText={open} /> : null}
    </form>
  );
}
