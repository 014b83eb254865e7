import * as z from "zod/mini";
import { type Terms, tradeId } from "../../../../../shared/escrow/terms.ts";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import { WalletError } from "../../wallet/WalletError.ts";
import { assertCourtWords } from "../assertCourtWords.ts";
import { instant } from "../instant.ts";
import { permit2 } from "../permit2.ts";
import type { Decoded } from "../Summary.ts";
import { termsFacts } from "../termsFacts.ts";
import { address, hash, integer } from "./fields.ts";
import type { TypedScene } from "./TypedScene.ts";

const schema = z.object({
  permitted: z.object({ token: address, amount: integer }),
  spender: address,
  nonce: integer,
  deadline: integer,
  witness: z.object({
    buyer: address,
    seller: address,
    token: address,
    amount: integer,
    deliverBy: integer,
    policy: hash,
    agreement: hash,
  }),
});

export const isPermit2 = ({ contract, typedData: { domain } }: TypedScene): boolean =>
  sameAddress(contract, permit2) && domain.name === "Permit2" && domain.version === undefined;

/** A payment into the escrow: the terms are signed with the coins, and nobody but the escrow may take them. */
export function decodePermit2(scene: TypedScene): Decoded {
  const { permitted, spender, deadline, witness } = schema.parse(scene.typedData.message);
  const { account, chainId, context, contracts } = scene;
  if (!sameAddress(spender, contracts.escrow)) throw new WalletError("requestMalformed");
  if (!sameAddress(witness.buyer, account)) throw new WalletError("signerMismatch");
  const terms: Terms = { ...witness, deliverBy: Number(witness.deliverBy) };
  const trade = tradeId(terms, chainId, contracts.escrow);
  const matches =
    permitted.amount === terms.amount &&
    sameAddress(permitted.token, terms.token) &&
    (!context.terms || tradeId(context.terms, chainId, contracts.escrow) === trade);
  if (!matches) throw new WalletError("termsMismatch");
  assertCourtWords(context.policy, contracts);
  const known = termsFacts(terms, trade, context);
  const { token, amount, seller } = terms;
  return {
    action: "signPayment",
    flows: [{ direction: "out", token, amount, to: contracts.escrow, meantFor: seller }],
    facts: [...known.facts, { label: "validBefore", type: "instant", value: instant(deadline) }],
    undo: { kind: "reclaimAfter", until: terms.deliverBy },
    warnings: [],
    checks: [{ name: "terms", state: "passed" }, ...known.checks],
  };
}
