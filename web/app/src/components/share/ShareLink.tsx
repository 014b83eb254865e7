import { Download, Share2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "../button/Button.tsx";
import { CopyButton } from "../copy/CopyButton.tsx";
import { Notice } from "../notice/Notice.tsx";
import { fitsCode } from "../qr/fitsCode.ts";
import { QrCode } from "../qr/QrCode.tsx";
import { downloadCode } from "./downloadCode.ts";

interface ShareLinkProps {
  url: string;
  /** What the link is, for those who hear the code: "Request over 12.00 tUSD". */
  label: string;
  /** Without the extension. */
  fileName: string;
}

/** A link as text, as a code where it is short enough for one, and through whatever this device shares with. */
export function ShareLink({ url, label, fileName }: ShareLinkProps) {
  const { t } = useTranslation();
  const hasCode = fitsCode(url);
  return (
    <div className="grid justify-items-center gap-4">
      {hasCode ? <QrCode text={url} label={label} className="w-64" /> : <Notice>{t("share.tooLong")}</Notice>}
      <input
        readOnly
        value={url}
        aria-label={label}
        onFocus={(event) => event.target.select()}
        className="w-full min-w-0 rounded-control border border-line bg-sunken px-3 py-2 font-mono text-xs text-soft"
      />
      <div className="flex flex-wrap justify-center gap-2">
        <CopyButton text={url} label={t("share.copy")} />
        {"share" in navigator ? (
          <Button
            kind="quiet"
            size="small"
            icon={<Share2 className="size-4" aria-hidden="true" />}
            // Whoever closes the device's own dialog has not made a mistake.
            onClick={() => void navigator.share({ title: label, url }).catch(() => undefined)}
          >
            {t("share.share")}
          </Button>
        ) : null}
        {hasCode ? (
          <Button
            kind="quiet"
            size="small"
            icon={<Download className="size-4" aria-hidden="true" />}
            onClick={() => void downloadCode(url, fileName)}
          >
            {t("share.download")}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
