import { type Address, getAddress, isAddress } from "viem";
import * as z from "zod/mini";

/** An address, checksummed inside. A broken checksum is refused: it is most often a mistyped digit. */
export const address = z.codec(
  z.string().check(z.refine((text) => isAddress(text))),
  z.custom<Address>((value) => typeof value === "string" && isAddress(value)),
  { decode: (text) => getAddress(text), encode: (value) => getAddress(value) },
);
