import { agreementSignatureTypes } from "../../../../../shared/agreement/typedData.ts";
import { commitmentTypes } from "../../../../../shared/court/typedData.ts";
import { termsFields } from "../../../../../shared/escrow/terms.ts";
import { answerTypes, claimTypes, settlementTypes } from "../../../../../shared/escrow/typedData.ts";
import { talkKeyTypes, talkSecretTypes } from "../../../../../shared/talk/identity/typedData.ts";
import type { TypedDataToSign } from "../SigningRequest.ts";

const authorization = [
  { name: "from", type: "address" },
  { name: "to", type: "address" },
  { name: "value", type: "uint256" },
  { name: "validAfter", type: "uint256" },
  { name: "validBefore", type: "uint256" },
  { name: "nonce", type: "bytes32" },
];

/** The structs that are read by meaning, field for field. */
export const typedDataShapes = {
  ...settlementTypes,
  ...claimTypes,
  ...answerTypes,
  ...commitmentTypes,
  ...talkKeyTypes,
  ...talkSecretTypes,
  ...agreementSignatureTypes,
  ReceiveWithAuthorization: authorization,
  TransferWithAuthorization: authorization,
  Permit: [
    { name: "owner", type: "address" },
    { name: "spender", type: "address" },
    { name: "value", type: "uint256" },
    { name: "nonce", type: "uint256" },
    { name: "deadline", type: "uint256" },
  ],
  PermitWitnessTransferFrom: [
    { name: "permitted", type: "TokenPermissions" },
    { name: "spender", type: "address" },
    { name: "nonce", type: "uint256" },
    { name: "deadline", type: "uint256" },
    { name: "witness", type: "Terms" },
  ],
} as const;

/** The structs within them. */
export const innerShapes = {
  TokenPermissions: [
    { name: "token", type: "address" },
    { name: "amount", type: "uint256" },
  ],
  Terms: termsFields,
} as const;

export type KnownType = keyof typeof typedDataShapes;

type Fields = readonly { name: string; type: string }[];

const written = (fields: Fields) => fields.map(({ name, type }) => `${type} ${name}`).join();

const isAlike = (given: Fields | undefined, known: Fields) => written(given ?? []) === written(known);

/** The known struct this request signs. A struct that merely has the name of a known one, or parts of its own, is unknown. */
export function knownTypeOf({ types, primaryType }: TypedDataToSign): KnownType | null {
  if (!Object.hasOwn(typedDataShapes, primaryType)) return null;
  const known = primaryType as KnownType;
  const fields: Fields = typedDataShapes[known];
  const isKnown =
    isAlike(types[primaryType], fields) &&
    Object.entries(innerShapes).every(
      ([name, inner]) => !fields.some(({ type }) => type === name) || isAlike(types[name], inner),
    );
  return isKnown ? known : null;
}
