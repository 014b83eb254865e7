/** A case was found for which the theorem is false; not merely no proof. */
export class Refuted extends Error {}
