import type { Address } from "viem";
import * as z from "zod/mini";
import type { Ballot } from "../../../../../shared/court/commitment.ts";
import {
  commitmentPlace,
  genuineIn,
  type SignedCommitment,
  signedCommitmentSchema,
} from "../../../../../shared/court/signedCommitment.ts";
import { address } from "../../../../../shared/wire/address.ts";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";

const PATIENCE = 8_000;

const offerSchema = z.object({ court: address });

/** The relay, as far as it takes signed votes for a keeper to carry. Whatever it answers, the chain says what happened. */
export class Carrier {
  readonly #url: string;
  readonly #fetch: typeof fetch;

  constructor(relayUrl: string, fetchFrom: typeof fetch = (...args) => fetch(...args)) {
    this.#url = `${relayUrl}/commitments`;
    this.#fetch = fetchFrom;
  }

  /** Whether it takes votes for this court now. */
  async offers(court: Address): Promise<boolean> {
    const { data } = z.safeDecode(offerSchema, (await this.#get("")) as z.input<typeof offerSchema>);
    return data !== undefined && sameAddress(data.court, court);
  }

  /** Whether it has this one now, for good. */
  async hand(signed: SignedCommitment): Promise<boolean> {
    const body = JSON.stringify(z.encode(signedCommitmentSchema, signed));
    const headers = { "content-type": "application/json" };
    const answer = await this.#ask(pathOf(signed, signed.arbitrator), { method: "PUT", body, headers });
    return answer?.ok ?? false;
  }

  /** What this arbitrator signed, here or elsewhere; null when it has nothing that is genuine, or does not answer. */
  async find(ballot: Ballot, arbitrator: Address): Promise<SignedCommitment | null> {
    const answer = await this.#get(pathOf(ballot, arbitrator));
    const [first] = await genuineIn(answer, ballot, arbitrator);
    return first ?? null;
  }

  async #get(path: string): Promise<unknown> {
    const answer = await this.#ask(path, {});
    return answer?.ok ? answer.json().catch(() => null) : null;
  }

  async #ask(path: string, init: RequestInit): Promise<Response | null> {
    const signal = AbortSignal.timeout(PATIENCE);
    return this.#fetch(`${this.#url}${path}`, { ...init, signal }).catch(() => null);
  }
}

const pathOf = (ballot: Ballot, arbitrator: Address) => `/${commitmentPlace(ballot, arbitrator).slice(2)}`;
