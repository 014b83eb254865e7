import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { formatAmount } from "../../../../../shared/money/formatAmount.ts";
import { FullAddress } from "../../../components/address/FullAddress.tsx";
import { buttonClass } from "../../../components/button/buttonClass.ts";
import { CopyButton } from "../../../components/copy/CopyButton.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { QrCode } from "../../../components/qr/QrCode.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { useChain } from "../../../lib/query/useChain.ts";

/** Significant digits are enough: nobody sends a network fee to the last wei. Rounded up, so that it suffices. */
function rounded(amount: bigint): bigint {
  const digits = amount.toString().length;
  const unit = 10n ** BigInt(Math.max(0, digits - 3));
  return ((amount + unit - 1n) / unit) * unit;
}

/** Without the chain's own coin nothing can be sent: how much is missing, and how it gets here. */
export function GasShortage({ missing, address }: { missing: bigint; address: Address }) {
  const { t } = useTranslation("pay");
  const { locale } = useFormat();
  const { native, local } = useChain().config;
  const amount = `${formatAmount(rounded(missing), native.decimals, locale)} ${native.symbol}`;
  return (
    <Notice kind="wait" live="status" title={t("gas.title", { coin: native.symbol })}>
      <div className="grid gap-3">
        <p>{t("gas.why", { amount })}</p>
        {local ? (
          <Link to="/me" className={buttonClass({ kind: "quiet", size: "small" })}>
            {t("gas.faucet")}
          </Link>
        ) : (
          <>
            <p>{t("gas.send", { amount })}</p>
            <QrCode text={address} label={t("gas.code")} className="w-40" />
            <FullAddress address={address} />
            <CopyButton text={address} label={t("gas.copy")} />
          </>
        )}
      </div>
    </Notice>
  );
}
