// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { agreementToPay } from "../../../../web/app/src/features/pay/open/agreementToPay.ts";
import { loadRequest } from "../../../../web/app/src/features/pay/open/loadRequest.ts";
import { readHash } from "../../../../web/app/src/features/pay/open/readHash.ts";
import { AgreementDesk } from "../../../../web/app/src/features/talk/agreement/AgreementDesk.tsx";
import { AgreementLink } from "../../../../web/app/src/features/talk/agreement/AgreementLink.tsx";
import { deskDraftSchema } from "../../../../web/app/src/features/talk/agreement/draft/DeskDraft.ts";
import { readDraft } from "../../../../web/app/src/lib/drafts/keptDrafts.ts";
import { type Language, languages } from "../../../../web/app/src/lib/i18n/language.ts";
import enPay from "../../../../web/app/src/locales/en/pay.json" with { type: "json" };
import en from "../../../../web/app/src/locales/en/talkAgreement.json" with { type: "json" };
import zh from "../../../../web/app/src/locales/zh/talkAgreement.json" with { type: "json" };
import { decodeAgreement, termsOf } from "../../../../web/shared/agreement/agreement.ts";
import { tradeId } from "../../../../web/shared/escrow/terms.ts";
import { decodeEnvelope } from "../../../../web/shared/sealed/envelope.ts";
import { unsealByReader } from "../../../../web/shared/sealed/unseal.ts";
import { freshDatabase } from "../../chain/support/watch.ts";
import { goods } from "../../shared/support/agreements.ts";
import { ann, bao, place, third } from "./support/proposals.ts";
import { readerFor, Thread, visit } from "./support/room.tsx";

beforeEach(freshDatabase);

const texts = { en, zh };

const open = (thread: Thread, me: typeof ann, language?: Language) =>
  visit(thread, me, (scene, messages) => <AgreementDesk scene={scene} messages={messages} />, { language });

async function leave() {
  cleanup();
  freshDatabase();
}

const type = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = async (name: string) => fireEvent.click(await screen.findByRole("button", { name }));

/** Ann, the buyer, proposes to buy chairs for 120. */
async function annProposes(thread: Thread) {
  open(thread, ann);
  await press(en.template.begin);
  await screen.findByLabelText(enPay.words.title);
  type(enPay.words.title, "Twenty chairs");
  type(/^Quantity/, "20");
  type(enPay.money.amount, "120");
  await press(en.draft.propose);
  await waitFor(() => expect(thread.sent).toHaveLength(1));
  await leave();
}

/** Bao changes the price to 150 and proposes that. */
async function baoCounters(thread: Thread) {
  const count = thread.sent.length;
  open(thread, bao);
  await press(en.standing.counter);
  await screen.findByLabelText(enPay.money.amount);
  type(enPay.money.amount, "150");
  await press(en.draft.propose);
  await waitFor(() => expect(thread.sent).toHaveLength(count + 1));
  await leave();
}

async function signs(thread: Thread, who: typeof ann) {
  const count = thread.sent.length;
  const { signed } = open(thread, who);
  const button = await screen.findByRole("button", { name: en.sign.sign });
  await waitFor(() => expect(button.getAttribute("aria-busy")).toBeNull());
  fireEvent.click(button);
  await waitFor(() => expect(thread.sent).toHaveLength(count + 1));
  await leave();
  return signed;
}

describe("the agreement desk", () => {
  it("takes two from a draft through a counter-proposal to one signed text, which is exactly what is paid", async () => {
    const thread = new Thread();
    await annProposes(thread);
    await baoCounters(thread);
    const [proposed, countered] = thread.sent;
    expect(proposed?.card.signature).toBeNull();
    expect(countered?.card.agreement.plainHash).not.toBe(proposed?.card.agreement.plainHash);

    const [shown] = await signs(thread, ann);
    expect(shown).toMatchObject({ action: "signAgreement", undo: { kind: "agreedText" } });
    await signs(thread, bao);
    const [, , annsWord, baosWord] = thread.sent;
    const hash = countered?.card.agreement.plainHash;
    expect([annsWord?.card.agreement.plainHash, baosWord?.card.agreement.plainHash]).toEqual([hash, hash]);

    const { place: where } = open(thread, ann);
    await screen.findByText(en.pay.title);
    await press(en.pay.pay);
    const [path, code = ""] = where().href.split("#");
    expect(path).toBe("/r");
    expect(where().state).toMatchObject({ talk: "room", request: (2).toString(16).padStart(64, "0") });
    const link = readHash(code, place);
    if (link.kind !== "request") throw new Error("it asks for a payment");
    const documents = { load: async (name: `0x${string}`) => thread.blobs.get(name) ?? new Uint8Array() };
    const draft = await loadRequest(documents, link, place);
    const { publicKey: encryptionKey } = readerFor(ann);
    const paid = agreementToPay(draft, {
      address: ann.address,
      encryptionKey,
      isAgreed: "agreed" in link.draft,
    });
    expect(termsOf(paid)).toMatchObject({
      agreement: hash,
      buyer: ann.address,
      seller: bao.address,
      amount: 150_000_000n,
      policy: goods.id,
    });

    thread.paid.push(termsOf(paid));
    for (const one of [ann, bao]) {
      await leave();
      open(thread, one);
      const trade = await screen.findByRole("link", { name: en.pay.trade });
      expect(trade.getAttribute("href")).toBe(
        `/trade/${tradeId(termsOf(paid), place.chainId, place.escrow)}`,
      );
      expect(screen.queryByRole("button", { name: en.pay.pay })).toBeNull();
    }
  });

  it("shows in words what a counter-proposal changes, and asks nobody to sign the old one", async () => {
    const thread = new Thread();
    await annProposes(thread);
    await baoCounters(thread);
    open(thread, ann);
    const changes = await screen.findByRole("region", { name: en.diff.title });
    expect(within(changes).getByText("120.00 tUSD").tagName).toBe("DEL");
    expect(within(changes).getByText("150.00 tUSD").tagName).toBe("INS");
    expect(within(changes).getAllByText(en.diff.before)).toHaveLength(1);
    expect(screen.getAllByRole("button", { name: en.sign.sign })).toHaveLength(1);
    expect(screen.getByText("Proposed by the other side")).toBeTruthy();
  });

  it("shows whoever is writing what the other proposes meanwhile, and keeps the draft", async () => {
    const thread = new Thread();
    await annProposes(thread);
    open(thread, bao);
    await press(en.standing.counter);
    await screen.findByLabelText(enPay.money.amount);
    type(enPay.money.amount, "150");
    await press(en.desk.look);
    await screen.findByRole("button", { name: en.sign.sign });
    screen.getByText(en.desk.draftKept);
    await press(en.desk.write);
    expect(((await screen.findByLabelText(enPay.money.amount)) as HTMLInputElement).value).toBe("150");
  });

  it("offers the payment to the buyer alone, and only once both signed", async () => {
    const thread = new Thread();
    await annProposes(thread);
    await signs(thread, ann);
    open(thread, ann);
    await screen.findByText(en.sign.waiting);
    expect(screen.queryByRole("button", { name: en.pay.pay })).toBeNull();
    await leave();
    await signs(thread, bao);
    open(thread, bao);
    await screen.findByText(en.pay.seller);
    expect(screen.queryByRole("button", { name: en.pay.pay })).toBeNull();
  });

  it("still offers what both signed while a newer proposal is talked about", async () => {
    const thread = new Thread();
    await annProposes(thread);
    await signs(thread, bao);
    await signs(thread, ann);
    await baoCounters(thread);
    expect(thread.sent.map(({ replyTo }) => replyTo && Number.parseInt(replyTo, 16))).toEqual([
      null,
      1,
      1,
      1,
    ]);
    open(thread, ann);
    await screen.findByRole("button", { name: en.pay.pay });
    expect(screen.getByRole("button", { name: en.sign.sign })).toBeTruthy();
  });

  it("lets each read what they signed with their own key, on any device", async () => {
    const thread = new Thread();
    await annProposes(thread);
    await signs(thread, bao);
    const hash = thread.sent[0]?.card.agreement.plainHash ?? "0x";
    const readable = await Promise.all(
      [...thread.blobs.values()].map((bytes) => read(bytes).catch(() => null)),
    );
    async function read(bytes: Uint8Array) {
      return decodeAgreement(await unsealByReader(decodeEnvelope(bytes), readerFor(bao), hash));
    }
    expect(readable.filter((one) => one !== null)).toHaveLength(1);
  });

  it("does not take a signature that another made, or one on another text", async () => {
    const thread = new Thread();
    await annProposes(thread);
    await signs(thread, bao);
    const genuine = thread.sent[1]?.card;
    await baoCounters(thread);
    const countered = thread.sent[2]?.card;
    if (!genuine || !countered) throw new Error("two were sent");
    // Bao's word on the first text, put under the second one; and Bao's signature, sent as Ann's.
    thread.sent.push({ by: bao, card: { ...countered, signature: genuine.signature } });
    thread.sent.push({ by: ann, card: genuine });
    open(thread, ann);
    await screen.findByRole("button", { name: en.sign.sign });
    expect(screen.queryByText(en.pay.title)).toBeNull();
    expect(screen.queryByText("Signed by the other side: your signature is still missing.")).toBeNull();
  });

  it("keeps what is being written on the device until it is proposed", async () => {
    const thread = new Thread();
    open(thread, ann);
    await press(en.template.begin);
    await screen.findByLabelText(enPay.words.title);
    type(enPay.words.title, "A teapot");
    const key = `${ann.address}/talk/room/agreement`;
    await waitFor(async () =>
      expect(await readDraft(key, readerFor(ann), deskDraftSchema)).toMatchObject({ title: "A teapot" }),
    );
    cleanup();
    open(thread, ann);
    expect(((await screen.findByLabelText(enPay.words.title)) as HTMLInputElement).value).toBe("A teapot");
  });

  it("says what is missing and proposes nothing before", async () => {
    const thread = new Thread();
    open(thread, ann);
    fireEvent.click(await screen.findByRole("radio", { name: "Service" }));
    await press(en.template.begin);
    await screen.findByText(en.draft.notYet);
    await press(en.draft.propose);
    expect(screen.getByText(en.problem.detailMissing)).toBeTruthy();
    expect(screen.getByText(enPay.problem.titleEmpty)).toBeTruthy();
    expect(thread.sent).toEqual([]);
  });

  it.each(languages)("is for two whose accounts are known (%s)", async (language) => {
    const say = texts[language];
    const part = (scene: Parameters<Parameters<typeof visit>[2]>[0]) => (
      <AgreementDesk scene={scene} messages={[]} />
    );
    const unknown = { key: "a".repeat(64), account: null };
    visit(new Thread(), ann, part, { language, others: [unknown] });
    expect(screen.getByText(say.desk.unknown)).toBeTruthy();
    cleanup();
    visit(new Thread(), ann, part, { language, others: [unknown, { ...unknown, account: third.address }] });
    expect(screen.getByText(say.desk.group)).toBeTruthy();
  });

  it("is led to from a conversation of two, and from no other", () => {
    const thread = new Thread();
    const link = (scene: Parameters<Parameters<typeof visit>[2]>[0]) => <AgreementLink scene={scene} />;
    visit(thread, ann, link);
    const href = screen.getByRole("link", { name: en.desk.link }).getAttribute("href");
    expect(href).toBe("/talk/room/agreement");
    cleanup();
    const other = { key: "a".repeat(64), account: bao.address };
    visit(thread, ann, link, { others: [other, { ...other, account: third.address }] });
    expect(screen.queryByRole("link")).toBeNull();
  });
});
