import { type Hex, hashTypedData } from "viem";
import {
  answerTypedData,
  claimTypedData,
  type PleaMessage,
  type SigningPlace,
} from "../../../../shared/escrow/typedData.ts";
import type { TypedDataToSign } from "../signing/SigningRequest.ts";
import type { SignedPlea } from "./SignedPlea.ts";

type Word = SignedPlea["word"];

/** What a side signs: a claim and an answer differ in nothing but their name. */
export function pleaTypedData(word: Word, place: SigningPlace, message: PleaMessage): TypedDataToSign {
  if (word === "claim") {
    const { types, ...claim } = claimTypedData(place, message);
    return { ...claim, types: { Claim: [...types.Claim] } };
  }
  const { types, ...answer } = answerTypedData(place, message);
  return { ...answer, types: { Answer: [...types.Answer] } };
}

export function pleaHash(plea: SignedPlea): Hex {
  return plea.word === "claim"
    ? hashTypedData(claimTypedData(plea, plea))
    : hashTypedData(answerTypedData(plea, plea));
}
