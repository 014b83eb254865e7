import type { Address } from "viem";
import * as z from "zod/mini";
import { paymentOrderSchema, settlementOrderSchema } from "../../../../shared/sponsor/orders.ts";
import { sponsorRefusals } from "../../../../shared/sponsor/sponsorRefusals.ts";
import { type SponsorState, sponsorStateSchema } from "../../../../shared/sponsor/sponsorState.ts";
import { SponsorError } from "./SponsorError.ts";
import type { Sponsored } from "./Sponsored.ts";

const PATIENCE = 15_000;

const refusalSchema = z.object({ code: z.enum(sponsorRefusals) });

/** The relay's sponsor over HTTP. What it answers is never more than a hint: the chain says what happened. */
export class SponsorClient {
  readonly #url: string;
  readonly #fetch: typeof fetch;

  constructor(relayUrl: string, fetchFrom: typeof fetch = (...args) => fetch(...args)) {
    this.#url = `${relayUrl}/sponsor`;
    this.#fetch = fetchFrom;
  }

  async state(account: Address): Promise<SponsorState> {
    const answer = await this.#ask(`?account=${account}`, {});
    const { data } = z.safeParse(sponsorStateSchema, answer);
    if (!data) throw new SponsorError("sponsorUnreachable");
    return data;
  }

  /** Resolves when it says that it carries this. Asked again, it carries it once all the same. */
  async carry(sponsored: Sponsored): Promise<void> {
    const [path, body] =
      sponsored.kind === "payment"
        ? ["payments", z.encode(paymentOrderSchema, sponsored.order)]
        : ["settlements", z.encode(settlementOrderSchema, sponsored.order)];
    const headers = { "content-type": "application/json" };
    await this.#ask(`/${path}`, { method: "POST", body: JSON.stringify(body), headers });
  }

  async #ask(path: string, init: RequestInit): Promise<unknown> {
    const signal = AbortSignal.timeout(PATIENCE);
    const response = await this.#fetch(`${this.#url}${path}`, { ...init, signal }).catch((cause: unknown) => {
      throw new SponsorError("sponsorUnreachable", {}, { cause });
    });
    const answer: unknown = await response.json().catch(() => null);
    if (response.ok) return answer;
    const refusal = refusalSchema.safeParse(answer).data;
    if (refusal) throw new SponsorError(refusal.code);
    throw new SponsorError(response.status === 404 ? "sponsorOff" : "sponsorUnreachable");
  }
}
