import * as z from "zod/mini";
import { base64urlBytes } from "../wire/base64url.ts";
import { bytes32 } from "../wire/hex.ts";

/** A sealed document and the key that opens it: whoever has this can read it. */
export const sealedReference = z.strictObject({
  plainHash: bytes32,
  envelopeHash: bytes32,
  key: base64urlBytes(32),
});

export type SealedReference = z.output<typeof sealedReference>;
