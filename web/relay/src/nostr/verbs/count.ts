import { Denial } from "../Denial.ts";

/** COUNT (NIP-45): how much mail there is would be told to whoever asks. */
export function count(): never {
  throw new Denial("unsupported", "this relay counts nothing");
}
