import { useTranslation } from "react-i18next";
import { useChain } from "../../lib/query/useChain.ts";
import { useErrorSentence } from "../../lib/signing/useErrorSentence.ts";
import { SponsorError } from "../../lib/sponsor/SponsorError.ts";
import type { SponsorOffer } from "../../lib/sponsor/useSponsor.ts";
import { Button } from "../button/Button.tsx";
import { Notice } from "../notice/Notice.tsx";

interface SponsorNoticeProps {
  offer: SponsorOffer;
  askAgain: () => void;
}

/** Somebody else pays the network's fee: what that means, or why not now. */
export function SponsorNotice({ offer, askAgain }: SponsorNoticeProps) {
  const { t } = useTranslation();
  const { native } = useChain().config;
  const sentence = useErrorSentence();
  if (offer.state === "asking") return <Notice live="status">{t("sponsor.asking")}</Notice>;
  if (offer.state === "ready") {
    return (
      <Notice live="status" title={t("sponsor.title")}>
        <div className="grid gap-2">
          <p>{t("sponsor.body", { coin: native.symbol })}</p>
          <p>{t("sponsor.worst")}</p>
          <p className="text-soft">{t("sponsor.left", { count: offer.left })}</p>
        </div>
      </Notice>
    );
  }
  if (offer.error instanceof SponsorError && offer.error.code === "sponsorOff") return null;
  return (
    <Notice
      kind="wait"
      live="status"
      title={t("sponsor.refused")}
      action={
        <Button kind="quiet" size="small" onClick={askAgain}>
          {t("sponsor.askAgain")}
        </Button>
      }
    >
      {sentence(offer.error)}
    </Notice>
  );
}
