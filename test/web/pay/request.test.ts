import { sha256 } from "viem";
import { describe, expect, test } from "vitest";
import { sellersDraft } from "../../../web/app/src/features/pay/form/draftAgreement.ts";
import { readDraft } from "../../../web/app/src/features/pay/form/readDraft.ts";
import { agreementToPay } from "../../../web/app/src/features/pay/open/agreementToPay.ts";
import { loadRequest } from "../../../web/app/src/features/pay/open/loadRequest.ts";
import { readHash } from "../../../web/app/src/features/pay/open/readHash.ts";
import { requestProblem } from "../../../web/app/src/features/pay/open/requestProblem.ts";
import { readPlainRequest } from "../../../web/app/src/features/pay/request/plainRequest.ts";
import { requestLink } from "../../../web/app/src/features/pay/request/requestLink.ts";
import { keepAgreement } from "../../../web/app/src/lib/documents/keepAgreement.ts";
import type { AgreementDraft } from "../../../web/shared/agreement/agreement.ts";
import {
  agreementHash,
  encodeAgreement,
  encodeAgreementDraft,
  termsOf,
} from "../../../web/shared/agreement/agreement.ts";
import { completeDraft } from "../../../web/shared/agreement/completeDraft.ts";
import { encodeLink } from "../../../web/shared/links/encodeLink.ts";
import type { LinkContent } from "../../../web/shared/links/link.ts";
import { decodeEnvelope } from "../../../web/shared/sealed/envelope.ts";
import { encryptionPublicKey, readerOf } from "../../../web/shared/sealed/keyWrap.ts";
import { seal } from "../../../web/shared/sealed/seal.ts";
import { unsealByReader } from "../../../web/shared/sealed/unseal.ts";
import { buyer, chainId, escrow, onlooker, seller } from "../shared/support/cast.ts";
import { coins, context, draft, now } from "./support/scene.ts";

const place = { chainId, escrow } as const;
const coin = coins[0] as (typeof coins)[number];

function sellersRequest(party = ""): AgreementDraft {
  const asSeller = { ...context, you: seller as `0x${string}`, partyMayBeOpen: true, balanceOf: () => null };
  const { deal } = readDraft({ ...draft, party }, asSeller);
  if (!deal) throw new Error("the scene's draft holds");
  const you = { address: seller, encryptionKey: null } as const;
  return sellersDraft(deal, {
    escrow,
    language: "en",
    nonce: draft.nonce,
    createdAt: now,
    you,
  });
}

/** A store in memory that hashes as the real one does. */
function store(answers: boolean) {
  const blobs = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    saveSealed: async ({ envelopeBytes }: { envelopeBytes: Uint8Array<ArrayBuffer> }) => {
      blobs.set(sha256(envelopeBytes), envelopeBytes);
      return answers ? ("stored" as const) : ("queued" as const);
    },
    load: async (hash: string) => {
      const bytes = blobs.get(hash);
      if (!bytes) throw new Error("missing");
      return bytes;
    },
    blobs,
  };
}

const opened = (code: string) => readHash(code, place) as { kind: "request" } & LinkContent<"request">;

describe("a protected request", () => {
  test.each([
    ["sealed in the store", true],
    ["whole in the link while the store is silent", false],
  ])("comes back as it was written, %s", async (_, answers) => {
    const documents = store(answers);
    const request = sellersRequest();
    const link = opened(await requestLink(documents, request));
    expect(Object.keys(link.draft)).toEqual([answers ? "sealed" : "inline"]);
    expect(await loadRequest(documents, link, place)).toEqual(request);
  });

  test("that was sealed for another escrow is refused", async () => {
    const documents = store(true);
    const link = opened(await requestLink(documents, sellersRequest()));
    const elsewhere = { chainId, escrow: onlooker } as const;
    await expect(loadRequest(documents, link, elsewhere)).rejects.toMatchObject({ code: "linkForged" });
  });

  test("whose text was exchanged in the store is refused", async () => {
    const documents = store(true);
    const link = opened(await requestLink(documents, sellersRequest()));
    if (!("sealed" in link.draft)) throw new Error("the store answered");
    const { key, envelopeHash } = link.draft.sealed;
    const forged = { sealed: { key, envelopeHash, plainHash: `0x${"00".repeat(32)}` as const } };
    await expect(loadRequest(documents, { ...link, draft: forged }, place)).rejects.toMatchObject({
      code: "sealedHashMismatch",
    });
  });

  test("that one letter of was changed is refused as damaged", async () => {
    const code = await requestLink(store(false), sellersRequest());
    const bent = code.slice(0, 40) + (code[40] === "A" ? "B" : "A") + code.slice(41);
    expect(readHash(bent, place)).toMatchObject({ kind: "stopped", error: { code: "linkDamaged" } });
  });

  test("of another chain is stopped", async () => {
    const code = await requestLink(store(false), sellersRequest());
    expect(readHash(code, { ...place, chainId: 1 })).toMatchObject({
      kind: "stopped",
      error: { code: "linkOtherChain" },
    });
  });
});

describe("requestProblem", () => {
  const around = { you: buyer, now, coin } as const;

  test("is silent about a request that this account may pay", () => {
    expect(requestProblem(sellersRequest(), around)).toBeNull();
    expect(requestProblem(sellersRequest(buyer), around)).toBeNull();
  });

  test.each([
    ["one's own request", sellersRequest(), { you: seller }, { code: "own" }],
    ["another buyer's", sellersRequest(onlooker), {}, { code: "otherBuyer", buyer: onlooker }],
    ["an expired one", sellersRequest(), { now: now + 86_400 }, { code: "expired" }],
    ["false decimals", sellersRequest(), { coin: { ...coin, decimals: 18 } }, { code: "coinForged" }],
    ["a false symbol", sellersRequest(), { coin: { ...coin, symbol: "USDC" } }, { code: "coinForged" }],
  ] as const)("stops %s", (_, request, changes, problem) => {
    expect(requestProblem(request, { ...around, ...changes })).toEqual(problem);
  });
});

describe("readPlainRequest", () => {
  test("makes a link and an EIP-681 address that say the same", () => {
    const reading = readPlainRequest(
      { coin: draft.coin, amount: "１２，５", note: " lunch\n" },
      coins,
      seller,
      "en-GB",
    );
    if (!reading.ok) throw new Error("it reads");
    const asked = { chainId, token: coin.address, to: seller, amount: 12_500_000n };
    expect(readHash(reading.request.code, place)).toEqual({ kind: "payment", ...asked, note: "lunch" });
    expect(readHash(reading.request.uri, place)).toEqual({ kind: "payment", ...asked, note: "" });
  });

  test("may leave the amount to the payer", () => {
    const reading = readPlainRequest({ coin: draft.coin, amount: " ", note: "" }, coins, seller, "en-GB");
    expect(reading).toMatchObject({ ok: true, request: { amount: null } });
  });

  test("refuses an amount that is none", () => {
    const reading = readPlainRequest({ coin: draft.coin, amount: "0", note: "" }, coins, seller, "en-GB");
    expect(reading).toEqual({ ok: false, error: { code: "amountZero" } });
  });

  test("an EIP-681 address of another chain is stopped", () => {
    expect(readHash(`ethereum:${seller}@1`, place)).toMatchObject({ error: { code: "linkOtherChain" } });
  });
});

describe("an agreement that both signed", () => {
  const whole = completeDraft(sellersRequest(), {
    address: buyer,
    name: "Ann",
    encryptionKey: `0x${"0b".repeat(32)}`,
  });
  const payer = { address: buyer, encryptionKey: `0x${"77".repeat(32)}` } as const;

  async function linkTo(bytes: Uint8Array<ArrayBuffer>) {
    const documents = store(true);
    const { plainHash, envelopeHash, envelopeBytes, key } = await seal(bytes, []);
    await documents.saveSealed({ envelopeBytes });
    const code = encodeLink("request", { ...place, draft: { agreed: { plainHash, envelopeHash, key } } });
    return { documents, link: opened(code), plainHash };
  }

  test("is paid word for word: the terms name the hash that was signed", async () => {
    const { documents, link, plainHash } = await linkTo(encodeAgreement(whole));
    const draft = await loadRequest(documents, link, place);
    const paid = agreementToPay(draft, { ...payer, isAgreed: true });
    expect(termsOf(paid).agreement).toBe(agreementHash(whole));
    expect(termsOf(paid).agreement).toBe(plainHash);
    const asRequest = agreementToPay(draft, { ...payer, isAgreed: false });
    expect(termsOf(asRequest).agreement).not.toBe(plainHash);
  });

  test("is no draft, and nobody else's", async () => {
    const { documents, link } = await linkTo(encodeAgreementDraft(sellersRequest()));
    await expect(loadRequest(documents, link, place)).rejects.toMatchObject({ code: "agreementMalformed" });
    const other = expect.objectContaining({ code: "agreementForOtherBuyer" });
    expect(() => agreementToPay(whole, { ...payer, address: onlooker, isAgreed: true })).toThrow(other);
  });
});

test("an agreement that a link opened is kept for a reader of one's own", async () => {
  const agreement = completeDraft(sellersRequest(), { address: buyer, name: "", encryptionKey: null });
  const documents = store(true);
  const { plainHash, envelopeHash, envelopeBytes, key } = await seal(encodeAgreement(agreement), []);
  await documents.saveSealed({ envelopeBytes });
  const secret = new Uint8Array(32).fill(7);
  await keepAgreement(documents, { plainHash, envelopeHash, key }, encryptionPublicKey(secret));

  const kept = [...documents.blobs].find(([hash]) => hash !== envelopeHash)?.[1];
  if (!kept) throw new Error("nothing was kept");
  const plain = await unsealByReader(decodeEnvelope(kept), readerOf(secret), agreementHash(agreement));
  expect(plain).toEqual(encodeAgreement(agreement));
});
