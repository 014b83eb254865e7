import {
  type Account,
  type Hex,
  parseAbi,
  parseEventLogs,
  parseUnits,
  sha256,
  toHex,
  zeroAddress,
  zeroHash,
} from "viem";
import { mnemonicToAccount } from "viem/accounts";
import { type Deployer, transact } from "../../../scripts/deployment/Deployer.ts";
import { publishPolicies } from "../../../scripts/deployment/publishPolicies.ts";
import { demoPhrases } from "../../../web/app/src/local/demoPhrases.ts";
import type { Policy } from "../../../web/shared/escrow/policy.ts";
import { type Terms, tradeId } from "../../../web/shared/escrow/terms.ts";
import { courtAbi } from "../../../web/shared/generated/courtAbi.ts";
import { escrowAbi } from "../../../web/shared/generated/escrowAbi.ts";
import { tokenAbi } from "../../../web/shared/generated/tokenAbi.ts";
import { courtArbitration, publishedPolicies } from "../../../web/shared/policies/publishedPolicies.ts";
import { accountNumbered } from "./deliveredTrades.ts";
import { type PanelPlan, panelMoney } from "./panelRoster.ts";
import type { Stack } from "./Stack.ts";

export const buyer = mnemonicToAccount(demoPhrases.buyer);
export const seller = mnemonicToAccount(demoPhrases.seller);

/** Whom the trade's rules give their fee. */
const feeTaker = accountNumbered(12).address;

const day = 86_400;
const mintAbi = parseAbi(["function mint(address to, uint256 amount)"]);

export interface DisputedTrade {
  trade: Hex;
  terms: Terms;
  policy: Policy;
  opened: ReturnType<typeof parseEventLogs<typeof courtAbi, true, "DisputeOpened">>[number];
}

/** Paid, delivered, claimed and answered through plain calls: all of it is disputed, before the panel that was planned. */
export async function disputedTrade(
  deployer: Deployer,
  { config }: Stack,
  version: Hex,
  { seats }: PanelPlan,
): Promise<DisputedTrade> {
  const { escrow, court, chainId } = config;
  const [coin] = config.coins;
  const [published] = publishedPolicies({
    ...courtArbitration(court, version),
    arbitratorName: { en: "A panel", zh: "合议庭" },
    feeRecipient: feeTaker,
    caseFeeToken: zeroAddress,
    caseFeeCoin: { symbol: "ETH", decimals: 18 },
    maxCaseFee: BigInt(seats) * panelMoney.seatFee,
  });
  if (!published || !coin) throw new Error("There is no policy, or no coin.");
  await publishPolicies(deployer, escrow, [published]);
  const { id, policy } = published;
  const { timestamp } = await deployer.client.getBlock();
  const terms: Terms = {
    buyer: buyer.address,
    seller: seller.address,
    token: coin.address,
    amount: parseUnits("500.000001", coin.decimals),
    deliverBy: Number(timestamp) + 10 * day,
    policy: id,
    agreement: sha256(toHex(`agreement ${timestamp}`)),
  };
  const token = { address: terms.token, abi: [...tokenAbi, ...mintAbi] };
  await transact(deployer, { ...token, functionName: "mint", args: [terms.buyer, terms.amount] });
  await transact(deployer, { ...token, functionName: "approve", args: [escrow, terms.amount] }, buyer);
  const call = (account: Account, functionName: string, args: readonly unknown[], value = 0n) =>
    transact(
      deployer,
      { address: escrow, abi: escrowAbi, functionName, args: [terms, ...args], value },
      account,
    );
  const plea = (buyerBps: number) => ({ buyerBps, statement: zeroHash, expiresAt: 0, signature: "0x" });
  await call(buyer, "pay", []);
  await call(seller, "deliver", []);
  await call(buyer, "openCase", [policy, plea(10_000)], policy.maxCaseFee);
  const hash = await call(seller, "answer", [policy, plea(0)], policy.maxCaseFee);
  const { logs } = await deployer.client.getTransactionReceipt({ hash });
  const [opened] = parseEventLogs({ abi: courtAbi, eventName: "DisputeOpened", logs });
  if (!opened) throw new Error("The court was not asked.");
  return { trade: tradeId(terms, chainId, escrow), terms, policy, opened };
}
