import { useTranslation } from "react-i18next";
import type { Hex } from "viem";
import { CopyButton } from "../../../../components/copy/CopyButton.tsx";

/** What is signed, and what the chain will name. */
export function TextHash({ hash }: { hash: Hex }) {
  const { t } = useTranslation("talkAgreement");
  return (
    <div className="flex items-center gap-2 text-sm text-soft">
      <span className="min-w-0">
        {t("hash")} <code className="font-mono text-xs [overflow-wrap:anywhere]">{hash}</code>
      </span>
      <CopyButton text={hash} label={t("copyHash")} iconOnly />
    </div>
  );
}
