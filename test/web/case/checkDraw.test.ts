import { type Address, getAddress, type Hex, pad, toHex } from "viem";
import { describe, expect, it } from "vitest";
import { checkDraw } from "../../../web/app/src/lib/court/checkDraw.ts";
import { drawSeats } from "../../../web/shared/court/drawSeats.ts";
import { pastDraws } from "../../../web/shared/court/pastDraws.ts";
import { reduceCourt } from "../../../web/shared/court/reduceCourt.ts";
import { reduceHearing } from "../../../web/shared/court/reduceHearing.ts";
import { versionId } from "../../../web/shared/court/versionId.ts";
import { wire } from "../desk/support/wire.ts";
import { court, seller } from "../shared/support/cast.ts";
import { CourtStory, drawnDispute, oneSeat, openedAt, rules } from "../shared/support/hearings.ts";
import { packSchedule } from "../shared/support/packSchedule.ts";

const nobody: Hex = `0x${"00".repeat(32)}`;
const roster: Hex = `0x${"0e".repeat(32)}`;
const version = versionId(roster, rules, []);
const schedule = packSchedule({ ...oneSeat, seats: 3, reveal: 60 });
const dispute = { ...drawnDispute, version, members: 8, schedule };
const people = Array.from({ length: 9 }, (_, at) => getAddress(pad(toHex(0xa0 + at), { size: 20 })));
const [, , , , , , , late, outsider] = people as [...Address[]];

/** What the node says of a member: seated as often as it may, so that it could not be drawn. */
const full = { standing: 1, load: 3, maxLoad: 3 };
const free = { ...full, load: 2 };

function joined(story: CourtStory, arbitrator: Address, number: number, eligibleAt = openedAt) {
  const args = { version, arbitrator, number, stake: 0n, maxLoad: 3, eligibleAt, profile: nobody };
  return story.at(openedAt, { eventName: "ArbitratorJoined", args });
}

/** A panel of three among eight of whom the last came too late, and whom its seed leads to. */
function begun(busy: readonly Address[] = []) {
  const story = new CourtStory(dispute);
  story.at(openedAt, {
    eventName: "VersionPublished",
    args: { roster, version, publisher: seller, number: 1n, salt: nobody, rules, arbitrators: [] },
  });
  for (const [at, address] of people.slice(0, 8).entries()) {
    joined(story, address, at + 1, address === late ? openedAt + 1 : openedAt);
  }
  const members = reduceCourt(story.logs).versions.get(version)?.members ?? [];
  const able = members.map((member) => (busy.includes(member.address) ? { ...member, load: 3 } : member));
  story.opened();
  const found = drawSeats(reduceHearing(story.hearingLogs), seed, able);
  return { story, seated: found.map((member) => member?.address as Address) };
}

/** The seed that `CourtStory` draws by, and so the hash of the block that was fixed before. */
const seed: Hex = `0x${"ac".repeat(32)}`;
const fixedBlock = 100n;

interface Answers {
  hash?: Hex;
  memberOf?: (address: Address) => object;
}

/** Checks what the court logged, with all of it in blocks `after` the fixed one. */
async function check(story: CourtStory, { hash = seed, memberOf = () => full }: Answers = {}, after = 1n) {
  const logs = story.logs.map((log) => ({ ...log, blockNumber: log.blockNumber + fixedBlock + after }));
  const told = logs.filter((log) => "disputeId" in log.args) as typeof story.hearingLogs;
  const [draw] = pastDraws(reduceHearing(told));
  if (!draw) throw new Error("There is no draw.");
  const asked: { address: Address; block: bigint }[] = [];
  const client = {
    getBlock: async ({ blockNumber }: { blockNumber: bigint }) => ({
      hash: blockNumber === fixedBlock ? hash : nobody,
    }),
    readContract: async ({ args, blockNumber }: { args: [Hex, Address]; blockNumber: bigint }) => {
      asked.push({ address: args[1], block: blockNumber });
      return memberOf(args[1]);
    },
  };
  const checked = await checkDraw({ client: client as never, config: { court } }, draw, logs.map(wire));
  return { ...checked, asked, at: draw.at.blockNumber };
}

describe("a draw that the page makes again", () => {
  it("holds where hash, members and seats agree", async () => {
    const { story, seated } = begun();
    const { verdict, block, trails } = await check(story.drawn(...seated));
    expect([verdict, block]).toEqual(["holds", fixedBlock]);
    expect(trails.map(({ arbitrator }) => arbitrator)).toEqual(seated);
  });

  it.each([
    ["seated as often as it may", full],
    ["no longer active", { ...free, standing: 2 }],
  ])("holds where who was passed over was %s just before", async (_, member) => {
    const [busy] = begun().seated as [Address];
    const { story, seated } = begun([busy]);
    expect(seated).not.toContain(busy);
    const { verdict, asked, at } = await check(story.drawn(...seated), { memberOf: () => member });
    expect(verdict).toBe("holds");
    expect(new Set(asked.map(({ address }) => address))).toEqual(new Set([busy]));
    expect(new Set(asked.map(({ block }) => block))).toEqual(new Set([at - 1n]));
  });

  it("holds though somebody else got a seated member's number later", async () => {
    const { story, seated } = begun();
    const [first] = seated as [Address];
    story.drawn(...seated);
    joined(story, outsider as Address, people.indexOf(first) + 1);
    expect((await check(story)).verdict).toBe("holds");
  });

  it("is broken where the block has another hash than the seed", async () => {
    const { story, seated } = begun();
    const { verdict } = await check(story.drawn(...seated), { hash: `0x${"ad".repeat(32)}` });
    expect(verdict).toBe("broken");
  });

  it("is broken where the fixed block was not there yet", async () => {
    const { story, seated } = begun();
    const { verdict, block } = await check(story.drawn(...seated), {}, -50n);
    expect([verdict, block]).toEqual(["broken", null]);
  });

  it.each([
    ["who came after the dispute", late],
    ["who never joined", outsider],
  ])("is broken where somebody sits %s", async (_, person) => {
    const { story, seated } = begun();
    const { verdict, trails } = await check(story.drawn(person as Address, ...seated.slice(1)));
    expect([verdict, trails[0]?.number]).toEqual(["broken", null]);
  });

  it("is broken where a member was passed over who was free", async () => {
    const [passed] = begun().seated as [Address];
    const { story, seated } = begun([passed]);
    const memberOf = (address: Address) => (address === passed ? free : full);
    expect((await check(story.drawn(...seated), { memberOf })).verdict).toBe("broken");
  });

  it("is broken where two seats were exchanged", async () => {
    const { story, seated } = begun();
    const [first, second, third] = seated as [Address, Address, Address];
    const { verdict } = await check(story.drawn(second, first, third), { memberOf: () => free });
    expect(verdict).toBe("broken");
  });

  it("stays unchecked where the node does not know any more who was free", async () => {
    const [busy] = begun().seated as [Address];
    const { story, seated } = begun([busy]);
    const forgotten = () => {
      throw new Error("missing trie node");
    };
    const drawn = story.drawn(...seated);
    expect((await check(drawn, { memberOf: forgotten })).verdict).toBe("unchecked");
    // A wrong hash is told all the same: it needs nothing of the past.
    const other = await check(drawn, { memberOf: forgotten, hash: nobody });
    expect(other.verdict).toBe("broken");
  });
});
