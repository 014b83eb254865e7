import { DocumentError } from "./DocumentError.ts";

/** For whatever keeps this device from keeping something. */
export function storageUnavailable(cause: unknown): never {
  throw new DocumentError("storageUnavailable", {}, { cause });
}
