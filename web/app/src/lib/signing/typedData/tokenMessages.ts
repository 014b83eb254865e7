import * as z from "zod/mini";
import { chargeId, tradeId } from "../../../../../shared/escrow/terms.ts";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import { WalletError } from "../../wallet/WalletError.ts";
import { assertCourtWords } from "../assertCourtWords.ts";
import { foreignSpender, losingRecipient } from "../coinWarnings.ts";
import { isUnlimited } from "../decodeTokenCall.ts";
import { instant } from "../instant.ts";
import type { Decoded } from "../Summary.ts";
import { chargeFacts, termsFacts } from "../termsFacts.ts";
import { address, hash, integer } from "./fields.ts";
import type { TypedScene } from "./TypedScene.ts";

const authorizationSchema = z.object({
  from: address,
  to: address,
  value: integer,
  validAfter: integer,
  validBefore: integer,
  nonce: hash,
});

const permitSchema = z.object({
  owner: address,
  spender: address,
  value: integer,
  nonce: integer,
  deadline: integer,
});

/**
 * ERC-3009. To the escrow it is a payment or a charge, which its nonce tells apart, and then only for the very terms that come with the request, and only as the
 * struct that none but the escrow can carry to the coin: the other one anybody could, and no trade would begin with it.
 */
export function decodeAuthorization(scene: TypedScene): Decoded {
  const message = authorizationSchema.parse(scene.typedData.message);
  if (!sameAddress(message.from, scene.account)) throw new WalletError("signerMismatch");
  const flows: Decoded["flows"] = [
    { direction: "out", token: scene.contract, amount: message.value, to: message.to },
  ];
  const validBefore = { label: "validBefore", type: "instant", value: instant(message.validBefore) } as const;
  if (!sameAddress(message.to, scene.contracts.escrow)) {
    return {
      action: "signAuthorization",
      flows,
      facts: [validBefore, { label: "contract", type: "address", value: scene.contract }],
      undo: { kind: "authorizationOpen", until: validBefore.value },
      warnings: ["unprotected", ...losingRecipient(message.to, scene.contract, scene.contracts)],
      checks: [],
    };
  }
  if (scene.typedData.primaryType !== "ReceiveWithAuthorization") throw new WalletError("requestMalformed");
  const { terms } = scene.context;
  if (!terms) throw new WalletError("termsMissing");
  const trade = tradeId(terms, scene.chainId, scene.contracts.escrow);
  const isCharge = message.nonce === chargeId(terms, scene.chainId, scene.contracts.escrow);
  const matches =
    (isCharge || message.nonce === trade) &&
    terms.amount === message.value &&
    sameAddress(terms.token, scene.contract) &&
    sameAddress(terms.buyer, scene.account);
  if (!matches) throw new WalletError("termsMismatch");
  if (isCharge) {
    const known = chargeFacts(terms, trade, scene.context);
    return {
      action: "signCharge",
      flows: flows.map((flow) => ({ ...flow, to: terms.seller })),
      facts: [...known.facts, validBefore],
      undo: { kind: "final", until: null },
      warnings: ["unprotected"],
      checks: [{ name: "terms", state: "passed" }, ...known.checks],
    };
  }
  assertCourtWords(scene.context.policy, scene.contracts);
  const known = termsFacts(terms, trade, scene.context);
  return {
    action: "signPayment",
    flows: flows.map((flow) => ({ ...flow, meantFor: terms.seller })),
    facts: [...known.facts, validBefore],
    undo: { kind: "reclaimAfter", until: terms.deliverBy },
    warnings: [],
    checks: [{ name: "terms", state: "passed" }, ...known.checks],
  };
}

/** EIP-2612. To the escrow it is the allowance of one payment; the payment itself is confirmed on its own. */
export function decodePermit(scene: TypedScene): Decoded {
  const message = permitSchema.parse(scene.typedData.message);
  if (!sameAddress(message.owner, scene.account)) throw new WalletError("signerMismatch");
  const deadline = instant(message.deadline);
  return {
    action: "signPermit",
    flows: [],
    facts: [
      { label: "spender", type: "address", value: message.spender },
      { label: "amount", type: "amount", value: message.value, token: scene.contract },
      { label: "validBefore", type: "instant", value: deadline },
      { label: "contract", type: "address", value: scene.contract },
    ],
    undo: { kind: "allowance", until: deadline },
    warnings: [
      ...(isUnlimited(message.value) ? (["unlimitedAllowance"] as const) : []),
      ...foreignSpender(message.spender, message.value, scene.contracts),
    ],
    checks: [],
  };
}
