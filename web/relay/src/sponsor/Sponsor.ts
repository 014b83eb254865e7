import { type Address, type Hex, type PrivateKeyAccount, type PublicClient, zeroAddress } from "viem";
import type { Terms } from "../../../shared/escrow/terms.ts";
import type { PaymentOrder, SettlementOrder } from "../../../shared/sponsor/orders.ts";
import { type SponsorRefusal, sponsorRefusals } from "../../../shared/sponsor/sponsorRefusals.ts";
import type { SponsorState } from "../../../shared/sponsor/sponsorState.ts";
import { sameAddress } from "../../../shared/wire/sameAddress.ts";
import { Refusal } from "../Refusal.ts";
import { Courier, reached } from "./Courier.ts";
import { type Errand, partiesOf, paymentErrand, settlementErrand } from "./Errand.ts";
import type { Ledger } from "./Ledger.ts";

export interface SponsorLimits {
  /** Coins of the trades it serves. */
  coins: readonly Address[];
  /** Wei of network fees within 24 hours. */
  dailyBudget: bigint;
  maxFeePerGas: bigint;
  maxGas: bigint;
  /** Transactions within 24 hours, for one person and from one network address. */
  perPerson: number;
  perNetwork: number;
}

interface Parts {
  client: PublicClient;
  account: PrivateKeyAccount;
  escrow: Address;
  ledger: Ledger;
  limits: SponsorLimits;
  clock: () => number;
}

/** Transactions of its own on their way at once. */
const mostUnderWay = 8;
/** Requests that wait for their turn. */
const mostWaiting = 32;
/** Seconds that a signature must still be good for. */
const leastTime = 60;
/** Gas of what it usually carries: to say beforehand whether it could. */
const usualGas = 200_000n;

/**
 * Carries what others signed, at its own cost: ERC-3009 payments into the escrow and settlements that both parties signed.
 * Nothing in a request becomes anything but a field of these calls.
 */
export class Sponsor {
  readonly #parts: Parts;
  #courier: Courier | null = null;
  #chainId = 0;
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** The account that pays: it needs native coin. */
  get address(): Address {
    return this.#parts.account.address;
  }

  /** What it would do for this person now. */
  async state(person: Address, network: string): Promise<SponsorState> {
    const { account, escrow, limits, ledger } = this.#parts;
    const courier = await this.#open();
    return {
      sponsor: account.address,
      chainId: this.#chainId,
      escrow,
      coins: [...limits.coins],
      left: {
        person: Math.max(0, limits.perPerson - ledger.countOf(person)),
        budget: this.#budgetLeft(),
      },
      highestFee: limits.maxGas * limits.maxFeePerGas,
      refusal: await this.#refusalFor(courier, person, network),
    };
  }

  async carryPayment(order: PaymentOrder, network: string): Promise<Hex> {
    const { escrow } = this.#parts;
    // No signature moves native coin: among the coins it is there for settlements.
    if (sameAddress(order.terms.token, zeroAddress)) throw new Refusal("sponsorCoinNotCarried");
    return this.#inTurn(async (courier) => {
      this.#assertStrangers(order.terms);
      return this.#carry(courier, paymentErrand(order, { chainId: this.#chainId, escrow }), network);
    });
  }

  async carrySettlement(order: SettlementOrder, network: string): Promise<Hex> {
    const { escrow } = this.#parts;
    return this.#inTurn(async (courier) => {
      this.#assertStrangers(order.terms);
      return this.#carry(courier, settlementErrand(order, { chainId: this.#chainId, escrow }), network);
    });
  }

  /** To be called again and again: what is on its way is seen to. */
  async tend(): Promise<void> {
    await this.#inTurn(async (courier) => {
      await courier.tend();
      await this.#parts.ledger.forgetOld();
    });
  }

  async #carry(courier: Courier, errand: Errand, network: string): Promise<Hex> {
    const { ledger, limits, client } = this.#parts;
    const before = ledger.carrying(errand.key);
    if (before) return before.hashes.at(-1) as Hex;
    if (!limits.coins.some((coin) => sameAddress(coin, errand.coin))) {
      throw new Refusal("sponsorCoinNotCarried");
    }
    const { timestamp } = await reached(client.getBlock({ blockTag: "pending" }));
    if (errand.endsAt < Number(timestamp) + leastTime) throw new Refusal("sponsorTooLate");
    this.#assertQuotas(errand.persons, network);
    return courier.send(errand, network);
  }

  /** In a trade of its own the sponsor's sending would stand for its signature. */
  #assertStrangers(terms: Terms): void {
    const { address } = this.#parts.account;
    if (partiesOf(terms).some((party) => sameAddress(party, address))) throw new Refusal("sponsorCallFails");
  }

  #assertQuotas(persons: readonly Address[], network: string): void {
    const { ledger, limits } = this.#parts;
    if (ledger.underWay.length >= mostUnderWay) throw new Refusal("sponsorBusy");
    if (ledger.countFrom(network) >= limits.perNetwork) throw new Refusal("sponsorNetworkSpent");
    if (persons.some((one) => ledger.countOf(one) >= limits.perPerson)) {
      throw new Refusal("sponsorPersonSpent");
    }
  }

  async #refusalFor(courier: Courier, person: Address, network: string): Promise<SponsorRefusal | null> {
    try {
      const { maxFeePerGas } = await courier.fees();
      await courier.assertAffordable(usualGas * maxFeePerGas);
      this.#assertQuotas([person], network);
      return null;
    } catch (error) {
      const code = error instanceof Refusal ? sponsorRefusals.find((one) => one === error.code) : undefined;
      if (code) return code;
      throw error;
    }
  }

  #budgetLeft(): bigint {
    const { ledger, limits } = this.#parts;
    return ledger.spent < limits.dailyBudget ? limits.dailyBudget - ledger.spent : 0n;
  }

  /** One at a time: numbers and budget are given out once. */
  #inTurn<T>(run: (courier: Courier) => Promise<T>): Promise<T> {
    if (this.#waiting >= mostWaiting) throw new Refusal("sponsorBusy");
    this.#waiting += 1;
    const turn = this.#last
      .then(async () => run(await this.#open()))
      .finally(() => {
        this.#waiting -= 1;
      });
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** The chain is asked who it is when first needed: a call to where no escrow is would do nothing, and cost. */
  async #open(): Promise<Courier> {
    if (this.#courier) return this.#courier;
    const { client, escrow, limits } = this.#parts;
    const [chainId, code] = await reached(
      Promise.all([client.getChainId(), client.getCode({ address: escrow })]),
    );
    if (!code) throw new Refusal("sponsorChainDown");
    this.#chainId = chainId;
    this.#courier = new Courier({
      ...{ ...this.#parts, chainId, maxGas: limits.maxGas, maxFeePerGas: limits.maxFeePerGas },
      left: () => this.#budgetLeft(),
    });
    return this.#courier;
  }
}
