import { sha256, stringToBytes } from "viem";
import * as z from "zod/mini";
import { agreementPurpose } from "../../../../../shared/agreement/typedData.ts";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import { WalletError } from "../../wallet/WalletError.ts";
import type { Decoded } from "../Summary.ts";
import { address, hash, integer } from "./fields.ts";
import type { TypedScene } from "./TypedScene.ts";

const schema = z.strictObject({ agreement: hash, signer: address, purpose: z.literal(agreementPurpose) });

const party = z.object({ address });
/** What of a text is shown before it is signed. Its hash vouches for it; whoever opens it holds it to the rest of its form. */
const textSchema = z.object({
  escrow: address,
  buyer: party,
  seller: party,
  price: z.object({ amount: integer, token: z.object({ address, chainId: z.int() }) }),
  deliverBy: z.int(),
  policy: z.object({
    content: z.object({ inspection: z.int(), feeBps: z.int(), arbitrator: address }),
  }),
});

export const isAgreement = ({ contract, contracts, typedData: { domain } }: TypedScene): boolean =>
  sameAddress(contract, contracts.escrow) &&
  domain.name === "Parley Agreement" &&
  domain.version === "1" &&
  !domain.salt;

/** Consent to a text. It is only given with the text at hand, by one of the two whom it names, for this chain and contract. */
export function decodeAgreementSignature(scene: TypedScene): Decoded {
  const { account, chainId, contracts, context, typedData } = scene;
  const { agreement, signer } = schema.parse(typedData.message);
  if (!sameAddress(signer, account)) throw new WalletError("signerMismatch");
  if (context.agreement === undefined || sha256(stringToBytes(context.agreement)) !== agreement)
    throw new WalletError("agreementMismatch");
  const { escrow, buyer, seller, price, deliverBy, policy } = textSchema.parse(JSON.parse(context.agreement));
  const { token, amount } = price;
  if (token.chainId !== chainId || !sameAddress(escrow, contracts.escrow))
    throw new WalletError("termsMismatch");
  if (![buyer, seller].some((one) => sameAddress(one.address, account)))
    throw new WalletError("signerMismatch");
  const { inspection, feeBps, arbitrator } = policy.content;
  return {
    action: "signAgreement",
    flows: [],
    facts: [
      { label: "buyer", type: "address", value: buyer.address },
      { label: "seller", type: "address", value: seller.address },
      { label: "amount", type: "amount", value: amount, token: token.address },
      { label: "deliverBy", type: "instant", value: deliverBy },
      { label: "fee", type: "share", value: feeBps },
      { label: "inspection", type: "duration", value: inspection },
      { label: "arbitrator", type: "address", value: arbitrator },
      { label: "agreement", type: "hash", value: agreement },
    ],
    undo: { kind: "agreedText", until: null },
    warnings: [],
    checks: [{ name: "agreement", state: "passed" }],
  };
}
