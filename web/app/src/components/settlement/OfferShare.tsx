import { useTranslation } from "react-i18next";
import { encodeLink } from "../../../../shared/links/encodeLink.ts";
import { linkUrl } from "../../lib/links/linkUrl.ts";
import type { SignedOffer } from "../../lib/offers/SignedOffer.ts";
import { ShareLink } from "../share/ShareLink.tsx";

/** An offer as a link and a code for the other side. */
export function OfferShare({ offer }: { offer: SignedOffer }) {
  const { t } = useTranslation("trade");
  return (
    <ShareLink
      url={linkUrl(encodeLink("offer", offer))}
      label={t("offers.linkLabel")}
      fileName="parley-offer"
    />
  );
}
