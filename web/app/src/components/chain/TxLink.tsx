import { ExternalLink } from "lucide-react";
import { useContext } from "react";
import { useTranslation } from "react-i18next";
import { shortHex } from "../../lib/format/shortHex.ts";
import { CopyButton } from "../copy/CopyButton.tsx";
import { ExplorerContext } from "./ExplorerContext.ts";

/** A transaction: in the explorer where there is one, always to copy. */
export function TxLink({ hash }: { hash: string }) {
  const { t } = useTranslation();
  const explorer = useContext(ExplorerContext);
  return (
    <span className="inline-flex items-center gap-1 text-sm">
      {explorer ? (
        <a
          href={`${explorer}/tx/${hash}`}
          target="_blank"
          rel="noreferrer"
          className="inline-flex items-center gap-1 font-mono text-xs text-accent hover:underline"
        >
          {shortHex(hash)}
          <ExternalLink className="size-3.5" aria-hidden="true" />
          <span className="sr-only">{t("chain.newTab")}</span>
        </a>
      ) : (
        <span className="font-mono text-xs text-soft">{shortHex(hash)}</span>
      )}
      <CopyButton text={hash} label={t("chain.copyHash")} iconOnly />
    </span>
  );
}
