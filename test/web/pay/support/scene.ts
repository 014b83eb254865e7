import type { PaymentDraft } from "../../../../web/app/src/features/pay/form/PaymentDraft.ts";
import type { DraftContext } from "../../../../web/app/src/features/pay/form/readDraft.ts";
import type { PolicyOffer } from "../../../../web/app/src/lib/deal/PolicyOffer.ts";
import type { PayCoin } from "../../../../web/app/src/lib/deal/payCoins.ts";
import { policyId } from "../../../../web/shared/escrow/policy.ts";
import {
  buyer,
  chainId,
  dollar,
  escrow,
  native,
  onlooker,
  policy,
  seller,
} from "../../shared/support/cast.ts";

const sameInBoth = (text: string) => ({ en: text, zh: text });

/** A whole minute, as date-and-time fields have no seconds. */
export const now = Math.floor(new Date("2026-11-21T18:00").getTime() / 1_000);

export const coins: readonly PayCoin[] = [
  {
    chainId,
    address: dollar,
    symbol: "tUSD",
    name: "Test Dollar",
    decimals: 6,
    methods: ["erc3009", "permit", "approve"],
  },
  { chainId, address: seller, symbol: "tTIX", name: "Ticket", decimals: 0, methods: ["approve"] },
  { chainId, address: onlooker, symbol: "tUSD", name: "Other Dollar", decimals: 18, methods: ["approve"] },
  { chainId, address: native, symbol: "ETH", name: "Ether", decimals: 18, methods: [] },
];

const named = {
  title: sameInBoth("Goods"),
  arbitratorName: sameInBoth("The court"),
  caseFeeCoin: { symbol: "ETH", decimals: 18 },
  content: policy,
};

export const offer: PolicyOffer = {
  id: policyId(policy),
  named,
  document: {
    version: 1,
    title: named.title,
    purpose: sameInBoth("For goods."),
    summary: sameInBoth("Fair to both."),
    arbitratorName: named.arbitratorName,
    caseFeeCoin: named.caseFeeCoin,
    clauses: { en: [], zh: [] },
  },
};

export const context: DraftContext = {
  you: buyer,
  escrow,
  coins,
  policies: [offer],
  locale: "en-GB",
  now,
  partyMayBeOpen: false,
  balanceOf: ({ decimals }) => 1_000n * 10n ** BigInt(decimals),
};

export const draft: PaymentDraft = {
  party: seller,
  ownName: " Bao ",
  kind: "goods",
  title: "Used bicycle",
  description: "Blue, 56 cm.\r\nWith lights.  ",
  coin: `${chainId}:${dollar.toLowerCase()}`,
  amount: "120.5",
  deliverBy: "2026-11-22T18:00",
  policy: offer.id,
  nonce: `0x${"12".repeat(32)}`,
  writtenAt: null,
};
