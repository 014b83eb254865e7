import type { Policy } from "../../../../web/shared/escrow/policy.ts";
import { policyId } from "../../../../web/shared/escrow/policy.ts";
import type { Terms } from "../../../../web/shared/escrow/terms.ts";

export const chainId = 31337;
export const buyer = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";
export const seller = "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC";
export const onlooker = "0x90F79bf6EB2c4f870365E785982E1f101E93b906";
export const court = "0x15d34AAf54267DB7D7c367839AAf71A00a2C6A65";
export const escrow = "0x9965507D1a55bcC2695C58ba16FB37d819B0A4dc";
export const dollar = "0x976EA74026E726554dB657fA54763abd0C3a0aa9";
export const feeRecipient = "0x14dC79964da2C08b23698B3D3cc7Ca32193d9955";
export const native = "0x0000000000000000000000000000000000000000";

const day = 86_400;

export const policy: Policy = {
  inspection: 14 * day,
  returnWindow: 10 * day,
  answerWindow: 5 * day,
  rulingWindow: 30 * day,
  feeBps: 50,
  feeRecipient,
  defaultBuyerBps: 4_000,
  choices: 11,
  arbitrator: court,
  arbitratorData: "0x1234",
  passParties: true,
  caseFeeToken: native,
  maxCaseFee: 1_000_001n,
  document: `0x${"ab".repeat(32)}`,
  templateId: 7n,
};

export const paidAt = 1_800_000_000;

export const terms: Terms = {
  buyer,
  seller,
  token: dollar,
  amount: 1_234_567_891n,
  deliverBy: paidAt + 20 * day,
  policy: policyId(policy),
  agreement: `0x${"cd".repeat(32)}`,
};
