import { ScanLine } from "lucide-react";
import { type ComponentProps, useState } from "react";
import { useTranslation } from "react-i18next";
import { buttonClass } from "../button/buttonClass.ts";
import { TextField } from "../field/TextField.tsx";
import { ScanDialog } from "./ScanDialog.tsx";

interface ScanFieldProps extends Omit<ComponentProps<typeof TextField>, "mono" | "end"> {
  /** What the camera read; taken as typed unless told. */
  onScan?: (text: string) => void;
  /** Begin with the camera. */
  startsScanning?: boolean;
}

/** An address, a link or a code: typed, pasted, or read by the camera. */
export function ScanField({ onScan, startsScanning = false, ...field }: ScanFieldProps) {
  const { t } = useTranslation();
  const [scanning, setScanning] = useState(startsScanning);
  return (
    <>
      <TextField
        {...field}
        mono
        autoComplete="off"
        spellCheck={false}
        end={
          <button
            type="button"
            onClick={() => setScanning(true)}
            className={buttonClass({ kind: "quiet" })}
            aria-label={t("scan.open")}
            title={t("scan.open")}
          >
            <ScanLine className="size-5" aria-hidden="true" />
          </button>
        }
      />
      {scanning ? <ScanDialog onClose={() => setScanning(false)} onText={onScan ?? field.onChange} /> : null}
    </>
  );
}
