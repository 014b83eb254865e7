import type { Hex } from "viem";
import { Bench } from "../../../scripts/seed/Bench.ts";
import { Deal, type DealPlan } from "../../../scripts/seed/Deal.ts";
import { people, person as seedPerson } from "../../../scripts/seed/people.ts";
import { World } from "../../../scripts/seed/World.ts";
import type { Person } from "./Person.ts";
import type { Stack } from "./Stack.ts";

/** What happened before a journey begins, by the same calls, documents and signatures as the app makes. */
export class Past {
  readonly world: World;
  readonly bench: Bench;
  readonly #buyer: Person;
  readonly #seller: Person;

  private constructor(world: World, buyer: Person, seller: Person) {
    this.world = world;
    this.bench = new Bench(world, people.irene);
    this.#buyer = buyer;
    this.#seller = seller;
  }

  /** Between two people who made their wallets in this journey. */
  static async of(stack: Stack, buyer: Person, seller: Person): Promise<Past> {
    return new Past(await World.enter(stack.config, buyer.language), buyer, seller);
  }

  /** A protected payment that is made. */
  async paid(plan: Pick<DealPlan, "name" | "amount" | "coin" | "policy">): Promise<Deal> {
    const as = ({ name, phrase }: Person) => seedPerson({ en: name, zh: name }, phrase);
    const deal = new Deal(this.world, {
      ...plan,
      buyer: as(this.#buyer),
      seller: as(this.#seller),
      words: { en: plan.name, zh: plan.name },
      within: 3 * 86_400,
    });
    await deal.pay();
    return deal;
  }

  /** One about which both sides have said what they want, for the service policy's named arbitrator. */
  async disputed(name: string, claim: number, answer: number): Promise<Deal> {
    const deal = await this.paid({ name, amount: 100_000_003n, coin: "tUSD", policy: "service" });
    await deal.deliver();
    await deal.claim(claim, { en: "Not as agreed.", zh: "与约定不符。" });
    await deal.answer(answer, { en: "As agreed.", zh: "与约定相符。" });
    return deal;
  }

  async passDays(days: number): Promise<void> {
    await this.world.passTimeUntil((await this.world.now()) + days * 86_400);
  }

  /** The roster whose one arbitrator decides under the service policy. */
  get namedRoster(): Hex {
    const service = this.world.policies.find(({ key }) => key === "service");
    if (!service) throw new Error("The chain has no policy for services.");
    return service.policy.content.arbitratorData;
  }

  /** While something runs, whatever reaches this account or contract is refused. */
  async whileRefusing(stack: Stack, address: Hex, run: () => Promise<unknown>): Promise<void> {
    const code = (await stack.client.getCode({ address })) ?? "0x";
    await stack.request("anvil_setCode", [address, "0x60006000fd"]);
    await run();
    await stack.request("anvil_setCode", [address, code]);
  }
}
