import { useTranslation } from "react-i18next";
import { isAddressEqual } from "viem";
import type { LinkContent } from "../../../../../shared/links/link.ts";
import { formatAmount } from "../../../../../shared/money/formatAmount.ts";
import { tokenKey } from "../../../../../shared/money/token.ts";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import { SubjectWords } from "../../../components/agreement/SubjectWords.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { payCoins } from "../../../lib/deal/payCoins.ts";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import type { Account } from "../../../lib/wallet/Account.ts";
import { PlainPayment } from "../plain/PlainPayment.tsx";
import { Stopped } from "./Stopped.tsx";

/** A request that nothing protects: filled in, and still the payer's to change. */
export function OpenPlain({ link, account }: { link: LinkContent<"payment">; account: Account }) {
  const { t } = useTranslation("pay");
  const { locale } = useFormat();
  const coins = payCoins(useChain().config);
  const coin = coins.find(({ address }) => isAddressEqual(address, link.token));
  if (sameAddress(link.to, account.address)) return <Stopped reason={t("link.own")} />;
  // A coin nobody listed here may call itself anything, so what is asked for could not be said.
  if (!coin) return <Stopped reason={t("link.coinUnknown", { address: link.token })} />;
  const amount = link.amount === null ? "" : formatAmount(link.amount, coin.decimals, locale);
  return (
    <>
      {link.note ? (
        <Section title={t("link.note")}>
          <SubjectWords words={link.note} />
        </Section>
      ) : null}
      <PlainPayment account={account} asked={{ party: link.to, coin: tokenKey(coin), amount }} />
    </>
  );
}
