import * as z from "zod/mini";
import { address } from "../wire/address.ts";
import { uint } from "../wire/uint.ts";
import { sponsorRefusals } from "./sponsorRefusals.ts";

/** What a sponsor says about itself to one person. It is believed for choosing a way, never about money. */
export const sponsorStateSchema = z.object({
  sponsor: address,
  chainId: z.int().check(z.positive()),
  escrow: address,
  /** Coins of the trades whose payments and settlements it carries; the zero address for the native coin's settlements. */
  coins: z.array(address),
  /** What is left today: transactions for this person, network fees for everybody together. */
  left: z.object({ person: z.int().check(z.nonnegative()), budget: uint(256) }),
  /** The most it pays the network for one transaction, in native coin. */
  highestFee: uint(256),
  /** Why it could carry nothing for this person now; null when it can. */
  refusal: z.nullable(z.enum(sponsorRefusals)),
});

export type SponsorState = z.output<typeof sponsorStateSchema>;
