import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "../dialog/Dialog.tsx";
import { FileDrop } from "../file/FileDrop.tsx";
import { Notice } from "../notice/Notice.tsx";
import { readPicture } from "./readPicture.ts";
import { useCamera } from "./useCamera.ts";

interface ScanDialogProps {
  onClose: () => void;
  onText: (text: string) => void;
}

/** A QR code through the camera, or out of a picture where there is none. */
export function ScanDialog({ onClose, onText }: ScanDialogProps) {
  const { t } = useTranslation();
  const [problem, setProblem] = useState<"scan.noCode" | "scan.noPicture" | null>(null);

  function take(text: string) {
    onText(text);
    onClose();
  }

  function open([file]: File[]) {
    if (!file) return;
    readPicture(file).then(
      (text) => (text === null ? setProblem("scan.noCode") : take(text)),
      () => setProblem("scan.noPicture"),
    );
  }

  return (
    <Dialog title={t("scan.title")} description={t("scan.lead")} open onClose={onClose}>
      <Camera onText={take} />
      <FileDrop
        label={t("scan.picture")}
        accept="image/png,image/jpeg,image/webp"
        onFiles={open}
        error={problem ? t(problem) : undefined}
      />
    </Dialog>
  );
}

function Camera({ onText }: { onText: (text: string) => void }) {
  const { t } = useTranslation();
  const { state, video } = useCamera(onText);
  const isOff = state === "denied" || state === "missing";
  return (
    <>
      {isOff ? <Notice>{t(`scan.${state}`)}</Notice> : null}
      <video
        ref={video}
        muted
        playsInline
        aria-label={t("scan.camera")}
        className={isOff ? "hidden" : "aspect-square w-full rounded-sheet bg-sunken object-cover"}
      />
    </>
  );
}
