import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Notice } from "../../components/notice/Notice.tsx";
import { ScanDialog } from "../../components/scan/ScanDialog.tsx";
import { useOpenText } from "../../features/pay/link/useOpenText.ts";

/** Reads a code and goes where it leads. A code that leads nowhere is said to. */
export function ScanToPay() {
  const { t } = useTranslation("pay");
  const openText = useOpenText();
  const [scan, setScan] = useState<"scanning" | "done" | "notALink">("scanning");
  if (scan === "notALink") return <Notice live="status">{t("open.notALink")}</Notice>;
  if (scan === "done") return null;
  return (
    <ScanDialog
      onClose={() => setScan((now) => (now === "scanning" ? "done" : now))}
      onText={(text) => setScan(openText(text.trim()) ? "done" : "notALink")}
    />
  );
}
