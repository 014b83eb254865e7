import { type Address, type Hex, parseEther, sha256, toHex, zeroAddress, zeroHash } from "viem";
import { connectLocally } from "../../../scripts/deployment/connectLocally.ts";
import { productContracts } from "../../../scripts/deployment/contracts.ts";
import { type Deployer, fund, transact } from "../../../scripts/deployment/Deployer.ts";
import { deployContracts } from "../../../scripts/deployment/deployContracts.ts";
import { ensureDeploymentProxy } from "../../../scripts/deployment/deploymentProxy.ts";
import { publishRoster } from "../../../scripts/deployment/publishRoster.ts";
import { testCoins } from "../../../scripts/deployment/testCoins.ts";
import { type Policy, policyId } from "../../../web/shared/escrow/policy.ts";
import type { Terms } from "../../../web/shared/escrow/terms.ts";
import { escrowAbi } from "../../../web/shared/generated/escrowAbi.ts";
import { type Anvil, startAnvil } from "../wallet/anvil.ts";
import { arbitrators, buyer, day, local, panelists, seller } from "./cast.ts";

/** Has nothing before it is paid. */
const feeRecipient = local(9_000).address;
export const seatFee = parseEther("0.01");

export interface Options {
  seats?: 1 | 3;
  /** Traded in dollars, with a fee for whoever wrote the policy; the court is paid in native coin all the same. */
  inDollars?: boolean;
  /** With a second one an award may be appealed, and all of `panelists` are named. */
  rounds?: 1 | 2;
  /** The last instance, where there is one. */
  deployOutside?: (rpcUrl: string) => Promise<Address>;
}

export interface Ground {
  anvil: Anvil;
  rpcUrl: string;
  deployer: Deployer;
  escrow: Address;
  court: Address;
  version: Hex;
  policy: Policy;
  terms: Terms;
}

/** A chain with escrow and court, a roster, and the terms of a trade that nobody has paid yet. */
export async function layGround(options: Options): Promise<Ground> {
  const { seats = 1, rounds = 1, inDollars = false, deployOutside } = options;
  const anvil = await startAnvil();
  const rpcUrl = anvil.client.chain.rpcUrls.default.http[0];
  const deployer = await connectLocally(rpcUrl);
  const { escrow, courtOffice, court } = productContracts();
  await ensureDeploymentProxy(deployer);
  const [dollar] = testCoins();
  if (!dollar) throw new Error("The dollar is among the test coins.");
  await deployContracts(deployer, [escrow, courtOffice, court, ...(inDollars ? [dollar] : [])]);
  const roster = rosterOf({ seats, rounds, outsideCourt: (await deployOutside?.(rpcUrl)) ?? zeroAddress });
  for (const name of roster.arbitrators) await fund(deployer, name, parseEther("1"));
  const { version } = await publishRoster(deployer, court.address, roster);
  const policy = policyOf(court.address, version, { seats, inDollars });
  await transact(deployer, {
    address: escrow.address,
    abi: escrowAbi,
    functionName: "publishPolicy",
    args: [policy],
  });
  const { timestamp } = await deployer.client.getBlock();
  const terms = {
    buyer: buyer.address,
    seller: seller.address,
    token: inDollars ? dollar.address : zeroAddress,
    amount: parseEther("1"),
    deliverBy: Number(timestamp) + 10 * day,
    policy: policyId(policy),
    agreement: sha256(toHex("agreement")),
  };
  return { anvil, rpcUrl, deployer, escrow: escrow.address, court: court.address, version, policy, terms };
}

/** Of all three arbitrators, or of as many more as an appeal takes. */
function rosterOf({ seats, rounds, outsideCourt }: { seats: number; rounds: number; outsideCourt: Address }) {
  const hasOutside = outsideCourt !== zeroAddress;
  const isAppealable = rounds > 1 || hasOutside;
  const documentBytes = new TextEncoder().encode("Three");
  const rules = {
    open: false,
    seats,
    rounds,
    evidencePeriod: day,
    votePeriod: 2 * day,
    revealPeriod: seats > 1 ? day : 0,
    appealPeriod: isAppealable ? day : 0,
    newcomerWait: 0,
    feeToken: zeroAddress,
    seatFee,
    bountyBps: 1_000,
    stakeToken: zeroAddress,
    minStake: 0n,
    slash: 0n,
    overturnedBps: isAppealable ? 2_000 : 0,
    outsideCourt,
    outsidePeriod: hasOutside ? 5 * day : 0,
    outsideData: "0x",
    document: sha256(documentBytes),
  } as const;
  const names = (rounds > 1 ? panelists : arbitrators).map(({ address }) => address);
  return { name: "Three", salt: zeroHash, rules, arbitrators: names, documentBytes };
}

function policyOf(
  court: Address,
  version: Hex,
  { seats, inDollars }: Required<Pick<Options, "seats" | "inDollars">>,
): Policy {
  return {
    inspection: 7 * day,
    returnWindow: 7 * day,
    answerWindow: 5 * day,
    rulingWindow: 30 * day,
    feeBps: inDollars ? 100 : 0,
    feeRecipient: inDollars ? feeRecipient : zeroAddress,
    defaultBuyerBps: 5_000,
    choices: 11,
    arbitrator: court,
    arbitratorData: version,
    passParties: true,
    caseFeeToken: zeroAddress,
    maxCaseFee: BigInt(seats) * seatFee,
    document: zeroHash,
    templateId: 0n,
  };
}
