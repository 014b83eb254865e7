import type { Hex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { describe, expect, it } from "vitest";
import type { TypedDataToSign } from "../../../web/app/src/lib/signing/SigningRequest.ts";
import { adoptKey } from "../../../web/app/src/lib/talk/adoptKey.ts";
import { genuineFor } from "../../../web/app/src/lib/talk/genuineFor.ts";
import { makeStatement } from "../../../web/app/src/lib/talk/makeStatement.ts";
import type { TalkSigning } from "../../../web/app/src/lib/talk/TalkSigning.ts";
import { chooseStatement } from "../../../web/shared/talk/identity/chooseStatement.ts";
import { first, openTab, restored } from "../wallet/support/openTab.ts";
import { chainId } from "../wallet/support/scene.ts";

type Tab = ReturnType<typeof openTab>;
const noCode = { getCode: async () => undefined } as never;
const whose = { chainId, account: first };
const owner = (sequence: number) => ({ kind: "key", account: first, sequence }) as const;

/** Signs as the account of the phrase does, through its confirmation. */
const ofPhrase = (tab: Tab): TalkSigning => ({
  wallet: tab,
  async signTypedData({ typedData }) {
    const request = { kind: "typedData", account: first, chainId, context: {}, typedData } as const;
    const { token } = await tab.call("prepare", { request });
    const signed = await tab.call("sign", { token });
    return signed.kind === "signature" ? signed.signature : "0x";
  },
});

/** Signs as an outside wallet does, and counts how often it was asked. */
function ofOutside(tab: Tab) {
  const wallet = privateKeyToAccount(`0x${"44".repeat(32)}`);
  const asked: TypedDataToSign[] = [];
  const signTypedData = ({ typedData }: { typedData: TypedDataToSign }): Promise<Hex> => {
    asked.push(typedData);
    return wallet.signTypedData(typedData as never);
  };
  return { signing: { wallet: tab, signTypedData }, asked, account: wallet.address };
}

describe("whose talk key it is", () => {
  it("is stated by an account of the phrase and believed by whoever checks", async () => {
    const tab = await restored();
    const event = await makeStatement(ofPhrase(tab), owner(0), chainId);
    const { publicKey } = await tab.call("talkKey", { owner: owner(0) });
    expect(await genuineFor(noCode, whose, ["noise", event])).toMatchObject([
      { key: publicKey, sequence: 0 },
    ]);
    expect(await genuineFor(noCode, { ...whose, chainId: 1 }, [event])).toEqual([]);
  });

  it("is another after a key was stolen, and the old statement brings nothing back", async () => {
    const tab = await restored();
    const events = [
      await makeStatement(ofPhrase(tab), owner(0), chainId),
      await makeStatement(ofPhrase(tab), owner(1), chainId),
    ];
    const { publicKey } = await tab.call("talkKey", { owner: owner(1) });
    const [before] = await genuineFor(noCode, whose, events.slice(0, 1));
    const choice = chooseStatement(await genuineFor(noCode, whose, events.reverse()), before ?? null);
    expect(choice).toMatchObject({ kind: "changed", statement: { key: publicKey, sequence: 1 } });
  });

  it("is stated by an outside wallet, which is asked twice for a first key and once for a published one", async () => {
    const tab = openTab();
    const { signing, asked, account } = ofOutside(tab);
    const origin = { chainId, account, sequence: 0 };
    const key = await adoptKey(signing, origin, null);
    expect(asked.map(({ primaryType }) => primaryType)).toEqual(["TalkSecret", "TalkSecret"]);
    const event = await makeStatement(signing, { kind: "outside", ...origin }, chainId);
    expect(await genuineFor(noCode, { chainId, account }, [event])).toMatchObject([{ key, account }]);
    asked.length = 0;
    expect(await adoptKey({ ...signing, wallet: openTab() }, origin, key)).toBe(key);
    expect(asked).toHaveLength(1);
  });
});
