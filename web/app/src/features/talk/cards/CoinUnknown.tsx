import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { FullAddress } from "../../../components/address/FullAddress.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";

/** A coin that nobody listed: what it calls itself proves nothing, so that only its address is shown. */
export function CoinUnknown({ token }: { token: Address }) {
  const { t } = useTranslation("talkCards");
  return (
    <Notice kind="danger" title={t("coinUnknown.title")}>
      <p>{t("coinUnknown.body")}</p>
      <FullAddress address={token} />
    </Notice>
  );
}
