import { finalizeEvent, getPublicKey } from "nostr-tools/pure";
import { type Hex, recoverAddress } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { describe, expect, it } from "vitest";
import { isSignedBy } from "../../../web/app/src/lib/signatures/isSignedBy.ts";
import { chooseStatement, genuineStatements } from "../../../web/shared/talk/identity/chooseStatement.ts";
import { type Statement, statementHash } from "../../../web/shared/talk/identity/statement.ts";
import {
  identityOf,
  readStatementEvent,
  statementFilter,
  statementTemplate,
} from "../../../web/shared/talk/identity/statementEvent.ts";
import { talkKeyTypedData } from "../../../web/shared/talk/identity/typedData.ts";
import { now, secrets } from "./support/people.ts";

const chainId = 31_337;
const owner = privateKeyToAccount(`0x${"11".repeat(32)}`);
const stranger = privateKeyToAccount(`0x${"22".repeat(32)}`);
const whose = { chainId, account: owner.address };

/** What an account says of a talk key. */
async function stated(secret: Uint8Array, sequence = 0, signer = owner, account = owner.address) {
  const key = getPublicKey(secret);
  const message = { account, key: `0x${key}` as Hex, sequence };
  const signature = await signer.signTypedData(talkKeyTypedData(chainId, message));
  return { chainId, account, key, sequence, signature } satisfies Statement;
}

const published = (statement: Statement, secret: Uint8Array) =>
  JSON.parse(JSON.stringify(finalizeEvent(statementTemplate(statement, now), secret)));

const isSigned = async (statement: Statement) =>
  (await recoverAddress({ hash: statementHash(statement), signature: statement.signature })) ===
  statement.account;

describe("a statement", () => {
  it("goes out and comes back, and is found by the address alone", async () => {
    const statement = await stated(secrets.alice);
    const event = published(statement, secrets.alice);
    expect(event).toMatchObject({ kind: 10_011, content: "" });
    expect(statementFilter(whose)["#i"]).toEqual([event.tags[0][1]]);
    expect(event.tags[0][1]).toBe(`ethereum:31337:address:${owner.address.toLowerCase()}`);
    const read = readStatementEvent(event, whose);
    expect(read).toEqual(statement);
    expect(await isSigned(read as Statement)).toBe(true);
  });

  it("is checked as the escrow checks a signature, by a contract account's code too", async () => {
    const statement = await stated(secrets.alice, 0, stranger);
    const asked: unknown[] = [];
    const client = {
      getCode: async () => "0x60",
      readContract: async (call: unknown) => asked.push(call) && "0x1626ba7e",
    };
    const { signature } = statement;
    const check = { hash: statementHash(statement), signer: owner.address, signature };
    expect(await isSignedBy(client as never, check)).toBe(true);
    expect(asked).toMatchObject([{ address: owner.address, args: [check.hash, signature] }]);
    expect(await isSignedBy({ ...client, getCode: async () => undefined } as never, check)).toBe(false);
  });

  it("is no other's: not on another chain, for another account, key or number", async () => {
    const statement = await stated(secrets.alice);
    const forgeries: Partial<Statement>[] = [
      { chainId: 1 },
      { account: stranger.address },
      { key: getPublicKey(secrets.mallory) },
      { sequence: 1 },
    ];
    const all = forgeries.map((forgery) => ({ ...statement, ...forgery }));
    expect(await genuineStatements([statement, ...all], isSigned)).toEqual([statement]);
  });

  it("cannot claim the key of somebody else, who did not sign the event", async () => {
    const claimed = await stated(secrets.alice, 0, stranger, stranger.address);
    const event = published(claimed, secrets.mallory);
    const read = readStatementEvent(event, { chainId, account: stranger.address });
    // What stands in the event is its own key; for that one the account signed nothing.
    expect(read?.key).toBe(getPublicKey(secrets.mallory));
    expect(await isSigned(read as Statement)).toBe(false);
    expect(readStatementEvent({ ...event, pubkey: claimed.key }, whose)).toBeNull();
  });

  it("is read from nothing else", async () => {
    const statement = await stated(secrets.alice);
    const event = published(statement, secrets.alice);
    const signed = (change: object) =>
      JSON.parse(
        JSON.stringify(finalizeEvent({ ...statementTemplate(statement, now), ...change }, secrets.alice)),
      );
    const tag = event.tags[0];
    expect(readStatementEvent(null, whose)).toBeNull();
    expect(readStatementEvent({ ...event, created_at: now + 1 }, whose)).toBeNull();
    expect(readStatementEvent(event, { ...whose, account: stranger.address })).toBeNull();
    expect(readStatementEvent(event, { ...whose, chainId: 1 })).toBeNull();
    expect(readStatementEvent(signed({ kind: 0 }), whose)).toBeNull();
    expect(readStatementEvent(signed({ tags: [tag, tag] }), whose)).toBeNull();
    expect(readStatementEvent(signed({ tags: [["i", identityOf(whose), tag[2], "-1"]] }), whose)).toBeNull();
    expect(readStatementEvent(signed({ tags: [["i", identityOf(whose), "none", "0"]] }), whose)).toBeNull();
    expect(readStatementEvent(signed({ tags: [["i", identityOf(whose)]] }), whose)).toBeNull();
  });
});

describe("the choice among statements", () => {
  it("takes the last, and says loudly that a key changed: a stolen one is rotated", async () => {
    const [stolen, fresh] = [await stated(secrets.alice, 0), await stated(secrets.bob, 1)];
    expect(chooseStatement([], null)).toEqual({ kind: "none" });
    expect(chooseStatement([stolen], null)).toEqual({ kind: "first", statement: stolen });
    expect(chooseStatement([stolen], stolen)).toEqual({ kind: "same", statement: stolen });
    for (const found of [
      [stolen, fresh],
      [fresh, stolen],
    ])
      expect(chooseStatement(found, stolen)).toEqual({ kind: "changed", statement: fresh, from: stolen.key });
    // Who stole the key republishes the old statement: it is older, whatever its event's time.
    expect(chooseStatement([fresh, stolen], fresh)).toEqual({ kind: "same", statement: fresh });
  });

  it("never decides between two keys of one number", async () => {
    const [one, other] = [await stated(secrets.alice, 2), await stated(secrets.bob, 2)];
    const keys = [one.key, other.key].sort();
    expect(chooseStatement([one, other], null)).toEqual({ kind: "conflict", keys });
    expect(chooseStatement([other], one)).toEqual({ kind: "conflict", keys });
    const later = await stated(secrets.carol, 3);
    expect(chooseStatement([one, other, later], null)).toEqual({ kind: "first", statement: later });
  });

  it("keeps to what it knows when a relay holds the newer one back", async () => {
    const [old, known] = [await stated(secrets.alice, 0), await stated(secrets.bob, 1)];
    expect(chooseStatement([old], known)).toEqual({ kind: "withheld", known });
    expect(chooseStatement([], known)).toEqual({ kind: "withheld", known });
  });
});
