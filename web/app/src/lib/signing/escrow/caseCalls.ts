import { type Hex, zeroHash } from "viem";
import { splitHeld } from "../../../../../shared/escrow/amounts.ts";
import type { Policy } from "../../../../../shared/escrow/policy.ts";
import type { Terms } from "../../../../../shared/escrow/terms.ts";
import { nativeCoin } from "../../../../../shared/wire/nativeCoin.ts";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import type { Fact, Flow } from "../Summary.ts";
import { depositsBack } from "./depositsBack.ts";
import {
  type EscrowReaders,
  heldFacts,
  heldUnchecked,
  payout,
  type Reading,
  type Scene,
} from "./EscrowReader.ts";

type Case =
  | "openCase"
  | "answer"
  | "concede"
  | "defaultJudgment"
  | "createDispute"
  | "lapse"
  | "execute"
  | "submitEvidence";

const wordFacts = ({ buyerBps, statement }: { buyerBps: number; statement: Hex }): Fact[] => [
  { label: "buyerShare", type: "share", value: buyerBps },
  ...(statement === zeroHash ? [] : [{ label: "statement", type: "hash", value: statement } as const]),
];

/** In native coin the value says what leaves; of a token the contract takes exactly what the policy asks. */
function deposit({ transaction }: Scene, { caseFeeToken, maxCaseFee }: Policy): Flow[] {
  const amount = sameAddress(caseFeeToken, nativeCoin) ? transaction.value : maxCaseFee;
  return amount === 0n ? [] : [{ direction: "out", token: caseFeeToken, amount, to: transaction.to }];
}

/** How the money is divided stands in the contract alone; that it leaves is said. */
const byRule = (terms: Terms, policy: Policy, scene: Scene): Reading => ({
  flows: [
    { direction: "held", token: terms.token, amount: scene.context.held ?? null, to: null },
    ...depositsBack(scene, terms, policy),
  ],
  facts: heldFacts(scene, terms),
  checks: heldUnchecked,
  undo: { kind: "final", until: null },
});

export const caseCalls: EscrowReaders<Case> = {
  openCase: ([terms, policy, claim], scene) => ({
    flows: deposit(scene, policy),
    facts: [...wordFacts(claim), ...heldFacts(scene, terms)],
    undo: { kind: "settleStillPossible", until: null },
  }),
  answer: ([terms, policy, words], scene) => ({
    flows: deposit(scene, policy),
    facts: [...wordFacts(words), ...heldFacts(scene, terms)],
    undo: { kind: "settleStillPossible", until: null },
  }),
  concede: ([terms, policy], scene) => {
    const winner = sameAddress(scene.account, terms.buyer) ? terms.seller : terms.buyer;
    return {
      ...byRule(terms, policy, scene),
      flows: [payout(scene, terms.token, scene.context.held, winner), ...depositsBack(scene, terms, policy)],
    };
  },
  defaultJudgment: ([terms, policy], scene) => byRule(terms, policy, scene),
  createDispute: ([terms, policy], scene) => ({
    // Beyond the deposits only native coin can be seen from here; a gift in tokens is bounded by its allowance.
    flows: scene.transaction.value === 0n ? [] : deposit(scene, { ...policy, caseFeeToken: nativeCoin }),
    facts: heldFacts(scene, terms),
    undo: { kind: "settleStillPossible", until: null },
  }),
  lapse: ([terms, policy], scene) => {
    const { held } = scene.context;
    const parts = held === undefined ? undefined : splitHeld(held, policy.defaultBuyerBps);
    const flows = [
      payout(scene, terms.token, parts?.toBuyer, terms.buyer),
      payout(scene, terms.token, parts?.toSeller, terms.seller),
    ];
    return {
      ...byRule(terms, policy, scene),
      flows: [...flows.filter(({ amount }) => amount !== 0n), ...depositsBack(scene, terms, policy)],
      facts: [
        { label: "defaultShare", type: "share", value: policy.defaultBuyerBps },
        ...heldFacts(scene, terms),
      ],
    };
  },
  execute: ([terms, policy], scene) => byRule(terms, policy, scene),
  submitEvidence: ([trade, cid]) => ({
    flows: [],
    facts: [
      { label: "evidence", type: "hash", value: cid },
      { label: "trade", type: "hash", value: trade },
    ],
    undo: { kind: "publicForEver", until: null },
  }),
};
