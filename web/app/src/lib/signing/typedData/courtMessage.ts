import * as z from "zod/mini";
import { disputeId } from "../../../../../shared/court/dispute.ts";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import { WalletError } from "../../wallet/WalletError.ts";
import { feeFact, readBallot } from "../court/readBallot.ts";
import type { TypedDataToSign } from "../SigningRequest.ts";
import type { Decoded, Fact } from "../Summary.ts";
import { hash, integer } from "./fields.ts";
import type { TypedScene } from "./TypedScene.ts";

const schema = z.object({ disputeId: integer, sitting: integer, commitment: hash });

export const isCourt = ({ contract, contracts, typedData: { domain } }: TypedScene): boolean =>
  contracts.court !== undefined &&
  sameAddress(contract, contracts.court) &&
  domain.name === "Parley Court" &&
  domain.version === "1";

/** What a signed commitment names; what it hides only its context tells. */
export const readCommitment = ({ message }: TypedDataToSign) => schema.parse(message);

/** A hidden vote for others to carry. It is only signed for the very dispute and vote that the page shows. */
export function decodeCommitment(scene: TypedScene): Decoded {
  const { account, chainId, contract, context, typedData } = scene;
  const { disputeId: id, sitting, commitment } = readCommitment(typedData);
  const { dispute, ballot } = context;
  if (!dispute || !ballot) throw new WalletError("ballotMismatch");
  if (disputeId(dispute) !== id || BigInt(ballot.sitting) !== sitting) {
    throw new WalletError("ballotMismatch");
  }
  const place = { chainId, court: contract, disputeId: id };
  const { facts, checks } = readBallot({ account, place, dispute, commitment }, ballot);
  const { carrying } = ballot;
  const times: Fact[] = carrying
    ? [
        { label: "carriedUntil", type: "instant", value: carrying.until },
        { label: "voteEndsAt", type: "instant", value: carrying.voteEndsAt },
        ...feeFact("ownCommitFee", carrying.fee),
      ]
    : [];
  return {
    action: "signCommitment",
    flows: [],
    facts: [...facts, ...times],
    undo: {
      kind: carrying?.fee ? "carriedVoteOpens" : "carriedVoteIsFinal",
      until: carrying?.until ?? null,
    },
    warnings: [],
    checks,
  };
}
