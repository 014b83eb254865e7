import { answerTypes, claimTypes, settlementTypes } from "../../../../../shared/escrow/typedData.ts";
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
  ReceiveWithAuthorization: authorization,
  TransferWithAuthorization: authorization,
  Permit: [
    { name: "owner", type: "address" },
    { name: "spender", type: "address" },
    { name: "value", type: "uint256" },
    { name: "nonce", type: "uint256" },
    { name: "deadline", type: "uint256" },
  ],
} as const;

export type KnownType = keyof typeof typedDataShapes;

const written = (fields: readonly { name: string; type: string }[]) =>
  fields.map(({ name, type }) => `${type} ${name}`).join();

/** The known struct this request signs. A struct that merely has the name of a known one is unknown. */
export function knownTypeOf({ types, primaryType }: TypedDataToSign): KnownType | null {
  if (!Object.hasOwn(typedDataShapes, primaryType)) return null;
  const known = primaryType as KnownType;
  return written(types[primaryType] ?? []) === written(typedDataShapes[known]) ? known : null;
}
