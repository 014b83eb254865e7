import { useState } from "react";
import { useTranslation } from "react-i18next";
import { encodeLink } from "../../../../../shared/links/encodeLink.ts";
import { Button } from "../../../components/button/Button.tsx";
import { Dialog } from "../../../components/dialog/Dialog.tsx";
import { DataList } from "../../../components/layout/DataList.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { ShareLink } from "../../../components/share/ShareLink.tsx";
import { Deadline } from "../../../components/time/Deadline.tsx";
import { linkUrl } from "../../../lib/links/linkUrl.ts";
import type { usePleading } from "../act/usePleading.ts";

interface SignForGiverProps {
  pleading: Pick<ReturnType<typeof usePleading>, "sign" | "signing">;
  disabled: boolean;
  now: number;
}

/** For who cannot give the deposit: signs the claim or answer, and hands it over as a link to whoever gives it. */
export function SignForGiver({ pleading: { sign, signing }, disabled, now }: SignForGiverProps) {
  const { t } = useTranslation("case");
  const [isClosed, setClosed] = useState(false);
  const signed = isClosed ? undefined : signing.data;
  return (
    <>
      <p className="text-sm text-soft">{t("sponsor.hint")}</p>
      <ActFailure error={signing.error} />
      <Button
        kind="quiet"
        busy={signing.isPending}
        disabled={disabled}
        onClick={() => {
          setClosed(false);
          sign();
        }}
      >
        {t("sponsor.button")}
      </Button>
      {signed ? (
        <Dialog
          title={t(`sponsor.title.${signed.word}`)}
          description={t("sponsor.body")}
          open
          onClose={() => setClosed(true)}
        >
          <DataList
            items={[{ label: t("fund.until"), value: <Deadline at={signed.expiresAt} now={now} /> }]}
          />
          <ShareLink
            url={linkUrl(encodeLink("plea", signed))}
            label={t(`sponsor.link.${signed.word}`)}
            fileName={`parley-${signed.word}`}
          />
        </Dialog>
      ) : null}
    </>
  );
}
