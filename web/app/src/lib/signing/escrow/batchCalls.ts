import { type Address, type Hex, sha256, stringToBytes } from "viem";
import { sellerFee } from "../../../../../shared/escrow/amounts.ts";
import { type Terms, tradeId } from "../../../../../shared/escrow/terms.ts";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import { WalletError } from "../../wallet/WalletError.ts";
import { assertCourtWords } from "../assertCourtWords.ts";
import type { Check, Fact, Flow } from "../Summary.ts";
import { holdingFacts, policyCheck, policyNamed } from "../termsFacts.ts";
import {
  type EscrowReaders,
  heldFacts,
  heldUnchecked,
  payout,
  type Reading,
  type Scene,
} from "./EscrowReader.ts";

type Item = Pick<Terms, "amount" | "deliverBy" | "agreement"> & { readonly party: Address };

const sum = (items: readonly Item[]) => items.reduce((total, { amount }) => total + amount, 0n);

/** What all trades of a batch share, once each, and what tells them apart. */
function batchFacts(all: readonly Terms[], scene: Scene): { facts: Fact[]; checks: Check[] } {
  const [first] = all;
  if (!first) throw new WalletError("requestMalformed");
  const policy = policyNamed(first.policy, scene.context);
  const { chainId, to } = scene.transaction;
  const total = all.reduce((sofar, { amount }) => sofar + amount, 0n);
  const hashes: Fact[] = all.flatMap((terms) => [
    { label: "trade", type: "hash", value: tradeId(terms, chainId, to) },
    { label: "agreement", type: "hash", value: terms.agreement },
  ]);
  return {
    facts: [
      { label: "trades", type: "number", value: all.length },
      { label: "amount", type: "amount", value: total, token: first.token },
      ...holdingFacts(policy),
      { label: "policy", type: "hash", value: first.policy },
      ...hashes,
    ],
    checks: [policyCheck(policy), agreementsCheck(all, scene)],
  };
}

/** Every trade's own text is at hand, or it is not said that they were checked; another text is refused. */
function agreementsCheck(all: readonly Terms[], { context }: Scene): Check {
  if (!context.agreements) return { name: "agreement", state: "notChecked" };
  const hashes = new Set(context.agreements.map((text) => sha256(stringToBytes(text))));
  if (all.some(({ agreement }) => !hashes.has(agreement))) throw new WalletError("agreementMismatch");
  return { name: "agreement", state: "passed" };
}

function endsOf(items: readonly Item[]): { facts: Fact[]; last: number } {
  const ends = items.map(({ deliverBy }) => deliverBy).sort((one, other) => one - other);
  const [first = 0] = ends;
  const last = ends.at(-1) ?? 0;
  return {
    facts: [
      { label: "deliverBy", type: "instant", value: first },
      ...(last === first ? [] : [{ label: "lastDeliverBy", type: "instant", value: last } as const]),
    ],
    last,
  };
}

function payingMany(token: Address, policy: Hex, items: readonly Item[], scene: Scene): Reading {
  const { account, transaction, context, contracts } = scene;
  assertCourtWords(context.policy, contracts);
  const known = batchFacts(
    items.map(({ party, ...item }) => ({ buyer: account, seller: party, token, policy, ...item })),
    scene,
  );
  const ends = endsOf(items);
  const sellers = Object.values(Object.groupBy(items, ({ party }) => party.toLowerCase()));
  const flows = sellers.flatMap((own): Flow[] => {
    const meantFor = own?.[0]?.party;
    return own && meantFor
      ? [{ direction: "out", token, amount: sum(own), to: transaction.to, meantFor }]
      : [];
  });
  return {
    flows,
    facts: [...ends.facts, ...known.facts],
    checks: known.checks,
    undo: { kind: "reclaimManyAfter", until: ends.last },
  };
}

/** One transfer of the sum, less one fee of it: both rounded once, as the contract does. */
function payouts(scene: Scene, { token, seller }: Terms): Flow[] {
  const { held, policy } = scene.context;
  if (held === undefined || !policy) return [payout(scene, token, held, seller)];
  const fee = sellerFee(held, policy.feeBps);
  const arrives = payout(scene, token, held - fee, seller);
  return fee === 0n ? [arrives] : [arrives, payout(scene, token, fee, policy.feeRecipient)];
}

/** What is held of each trade is the chain's to say; the sum of the prices, among the facts, is the most. */
function payingOutMany(all: readonly Terms[], scene: Scene): Reading {
  const [first] = all;
  if (!first) throw new WalletError("requestMalformed");
  const { token, seller } = first;
  const known = batchFacts(all, scene);
  const isOwn =
    all.every(({ buyer }) => sameAddress(buyer, scene.account)) || sameAddress(seller, scene.account);
  return {
    flows: payouts(scene, first),
    facts: [...heldFacts(scene, { token }), ...known.facts],
    checks: [...heldUnchecked, ...known.checks],
    warnings: isOwn ? [] : ["notYourTrade"],
    undo: { kind: "final", until: null },
  };
}

export const batchCalls: EscrowReaders<"payMany" | "releaseMany" | "collectMany"> = {
  payMany: ([token, policy, items], scene) => payingMany(token, policy, items, scene),
  releaseMany: ([token, policy, items], scene) => {
    const sellers = new Set(items.map(({ party }) => party.toLowerCase()));
    if (sellers.size !== 1) throw new WalletError("requestMalformed");
    const buyer = scene.account;
    return payingOutMany(
      items.map(({ party, ...item }) => ({ buyer, seller: party, token, policy, ...item })),
      scene,
    );
  },
  collectMany: ([seller, token, policy, items], scene) =>
    payingOutMany(
      items.map(({ party, ...item }) => ({ buyer: party, seller, token, policy, ...item })),
      scene,
    ),
};
