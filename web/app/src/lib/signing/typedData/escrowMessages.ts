import { zeroHash } from "viem";
import * as z from "zod/mini";
import { sideOf } from "../../../../../shared/escrow/side.ts";
import { type Terms, tradeId } from "../../../../../shared/escrow/terms.ts";
import { bytes32 } from "../../../../../shared/wire/hex.ts";
import { WalletError } from "../../wallet/WalletError.ts";
import { depositsBack } from "../escrow/depositsBack.ts";
import type { Decoded, Fact, Flow } from "../Summary.ts";
import { termsFacts } from "../termsFacts.ts";
import type { TypedScene } from "./TypedScene.ts";

const amount = z.bigint().check(z.minimum(0n));
/** Signed as uint256, used by the contract as less: what a number cannot hold could never be used. */
const number = z.pipe(
  z.bigint().check(z.minimum(0n), z.maximum(2n ** 48n - 1n)),
  z.transform((value: bigint) => Number(value)),
);

const settlementSchema = z.object({
  trade: bytes32,
  held: amount,
  toBuyer: amount,
  expiresAt: number,
  epoch: number,
});

const pleaSchema = z.object({
  trade: bytes32,
  buyerBps: number,
  statement: bytes32,
  epoch: number,
  expiresAt: number,
});

/** Consent that names a trade is only given for terms that are that trade: otherwise a split of what, between whom? */
function termsOf(scene: TypedScene, trade: string): Terms {
  const { terms } = scene.context;
  if (!terms) throw new WalletError("termsMissing");
  if (tradeId(terms, scene.chainId, scene.contracts.escrow) !== trade) throw new WalletError("termsMismatch");
  return terms;
}

export function decodeSettlement(scene: TypedScene): Decoded {
  const { trade, held, toBuyer, expiresAt, epoch } = settlementSchema.parse(scene.typedData.message);
  const terms = termsOf(scene, trade);
  const { token, buyer, seller } = terms;
  const { policy } = scene.context;
  if (toBuyer > held) throw new WalletError("requestMalformed");
  const side = sideOf(terms, scene.account);
  const parts: Flow[] = [
    { direction: side === "buyer" ? "in" : "held", token, amount: toBuyer, to: buyer },
    { direction: side === "seller" ? "in" : "held", token, amount: held - toBuyer, to: seller },
  ];
  const known = termsFacts(terms, bytes32.parse(trade), scene.context);
  return {
    action: "signSettlement",
    flows: [
      ...parts.filter((part) => part.amount !== 0n),
      ...(policy ? depositsBack(scene, terms, policy) : []),
    ],
    facts: [
      { label: "heldNow", type: "amount", value: held, token },
      { label: "expiresAt", type: "instant", value: expiresAt },
      { label: "epoch", type: "text", value: String(epoch) },
      ...known.facts,
    ],
    undo: { kind: "offerOpen", until: expiresAt },
    warnings: side ? [] : ["notYourTrade"],
    checks: [{ name: "terms", state: "passed" }, ...known.checks],
  };
}

export function decodePlea(scene: TypedScene, action: "signClaim" | "signAnswer"): Decoded {
  const { trade, buyerBps, statement, expiresAt, epoch } = pleaSchema.parse(scene.typedData.message);
  const terms = termsOf(scene, trade);
  const known = termsFacts(terms, bytes32.parse(trade), scene.context);
  const said: Fact[] = statement === zeroHash ? [] : [{ label: "statement", type: "hash", value: statement }];
  return {
    action,
    flows: [],
    facts: [
      { label: "buyerShare", type: "share", value: buyerBps },
      ...said,
      { label: "expiresAt", type: "instant", value: expiresAt },
      { label: "epoch", type: "text", value: String(epoch) },
      ...known.facts,
    ],
    undo: { kind: "offerOpen", until: expiresAt },
    warnings: sideOf(terms, scene.account) ? [] : ["notYourTrade"],
    checks: [{ name: "terms", state: "passed" }, ...known.checks],
  };
}
