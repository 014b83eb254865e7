/** The words by which NIP-01 and NIP-42 let a client tell reasons apart. */
export type DenialKind =
  | "auth-required"
  | "restricted"
  | "invalid"
  | "blocked"
  | "rate-limited"
  | "unsupported"
  | "error";

/** A message that is not followed. Its text goes to the client as it is: it never holds what the message held. */
export class Denial extends Error {
  override readonly name = "Denial";

  constructor(kind: DenialKind, reason: string) {
    super(`${kind}: ${reason}`);
  }
}
