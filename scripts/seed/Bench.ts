import { getAbiItem, type Hex, sha256, stringToHex } from "viem";
import {
  profileSchema,
  reasonsSchema,
  rosterDescriptionSchema,
} from "../../web/shared/court/courtDocuments.ts";
import { courtAbi } from "../../web/shared/generated/courtAbi.ts";
import { escrowAbi } from "../../web/shared/generated/escrowAbi.ts";
import { encodeDocument } from "../../web/shared/wire/canonicalDocument.ts";
import type { Bilingual } from "../../web/shared/wire/language.ts";
import { namedRoster } from "../deployment/rosters.ts";
import type { Deal } from "./Deal.ts";
import type { SeedPerson } from "./people.ts";
import type { World } from "./World.ts";

const disputeCreated = getAbiItem({ abi: escrowAbi, name: "DisputeCreated" });
const disputeOpened = getAbiItem({ abi: courtAbi, name: "DisputeOpened" });

/** The arbitrator of the seeded chain at work. */
export class Bench {
  readonly #world: World;
  readonly #arbitrator: SeedPerson;

  constructor(world: World, arbitrator: SeedPerson) {
    this.#world = world;
    this.#arbitrator = arbitrator;
  }

  /** Presents the arbitrator in each roster that the policies name. */
  async introduce(about: Bilingual, fields: Record<"en" | "zh", string[]>): Promise<void> {
    const { language, library } = this.#world;
    const bytes = encodeDocument(profileSchema, {
      version: 1,
      name: this.#arbitrator.name[language],
      about: about[language],
      languages: ["zh", "en"],
      fields: fields[language],
      jurisdictions: ["PRC", "EU"],
      encryptionKey: this.#arbitrator.reader.publicKey,
    });
    await library.savePublic(bytes);
    for (const version of this.#versions()) await this.#act("setProfile", [version, sha256(bytes)]);
  }

  /** A roster of the arbitrator's own, with colleagues who have not joined yet. */
  async publishRoster(name: Bilingual, purpose: Bilingual, colleagues: readonly SeedPerson[]): Promise<void> {
    const bytes = encodeDocument(rosterDescriptionSchema, { version: 1, name, purpose });
    await this.#world.library.savePublic(bytes);
    const arbitrators = [this.#arbitrator, ...colleagues].map(({ account }) => account.address);
    const rules = {
      ...namedRoster(this.#arbitrator.account.address).rules,
      drawBounty: 400_000_000_000_000n,
      document: sha256(bytes),
    };
    await this.#act("publishVersion", [sha256(stringToHex(name.en)), rules, arbitrators]);
  }

  /** While the load is 0 the arbitrator takes no new case. */
  async setMaxLoad(maxLoad: number): Promise<void> {
    for (const version of this.#versions()) await this.#act("setMaxLoad", [version, maxLoad]);
  }

  async draw(deal: Deal): Promise<void> {
    const dispute = await this.#disputeOf(deal);
    // The block whose hash decides lies a little ahead of the dispute's own.
    await this.#world.mine(8);
    await this.#act("draw", [dispute]);
  }

  /** Decides with written reasons; with `isPaidOut`, the same transaction pays out. */
  async vote(deal: Deal, ruling: number, text: Bilingual, { isPaidOut = false } = {}): Promise<void> {
    const { client, language, library } = this.#world;
    const dispute = await this.#disputeOf(deal);
    const { court: address } = this.#world.config;
    const contract = { address, abi: courtAbi } as const;
    const bytes = encodeDocument(reasonsSchema, {
      version: 1,
      disputeId: await client.readContract({ ...contract, functionName: "disputeIdOf", args: [dispute] }),
      arbitrator: this.#arbitrator.account.address,
      ruling,
      createdAt: await this.#world.now(),
      nonce: sha256(stringToHex(text.en)),
      language,
      text: text[language],
    });
    await library.savePublic(bytes);
    await this.#act("vote", [dispute, ruling, sha256(bytes), isPaidOut ? deal.execution : "0x"]);
  }

  #versions(): Hex[] {
    return [...new Set(this.#world.policies.map(({ policy }) => policy.content.arbitratorData))];
  }

  async #disputeOf(deal: Deal) {
    const { client, config } = this.#world;
    const disputeId = await disputeIdOf(this.#world, deal.id);
    const filter = {
      address: config.court,
      event: disputeOpened,
      args: { disputeId },
      strict: true,
    } as const;
    const [opened] = await client.getLogs({ ...filter, fromBlock: 0n });
    if (!opened) throw new Error(`The court knows no dispute ${disputeId}.`);
    return opened.args.dispute;
  }

  #act(functionName: string, args: readonly unknown[]): Promise<void> {
    const { court: address } = this.#world.config;
    return this.#world.act(this.#arbitrator.account, { address, abi: courtAbi, functionName, args });
  }
}

/** The dispute about a trade. */
export async function disputeIdOf({ client, config }: World, trade: Hex): Promise<bigint> {
  const filter = { address: config.escrow, event: disputeCreated, args: { trade }, strict: true } as const;
  const [created] = await client.getLogs({ ...filter, fromBlock: 0n });
  if (!created) throw new Error(`${trade} is in no court.`);
  return created.args.disputeId;
}
