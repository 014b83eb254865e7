// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { Hex } from "viem";
import { beforeEach, describe, expect, it } from "vitest";
import { AgreementCard } from "../../../../web/app/src/features/talk/agreement/AgreementCard.tsx";
import { agreementContent } from "../../../../web/app/src/features/talk/agreement/act/agreementCard.ts";
import type { Language } from "../../../../web/app/src/lib/i18n/language.ts";
import type { RoomScene } from "../../../../web/app/src/lib/talk/room/RoomScene.ts";
import en from "../../../../web/app/src/locales/en/talkAgreement.json" with { type: "json" };
import zh from "../../../../web/app/src/locales/zh/talkAgreement.json" with { type: "json" };
import {
  type Agreement,
  agreementHash,
  encodeAgreement,
} from "../../../../web/shared/agreement/agreement.ts";
import { seal } from "../../../../web/shared/sealed/seal.ts";
import { freshDatabase } from "../../chain/support/watch.ts";
import { onlooker } from "../../shared/support/cast.ts";
import {
  ann,
  bao,
  chairs as example,
  cheaper as exampleCheaper,
  signatureOf,
  third,
} from "./support/proposals.ts";
import { readerFor, Thread, visit } from "./support/room.tsx";

beforeEach(freshDatabase);

/** With the true key of Ann's wallet, as her own proposal would have. */
const withKey = (agreement: Agreement): Agreement => ({
  ...agreement,
  buyer: { ...agreement.buyer, encryptionKey: readerFor(ann).publicKey },
});
const chairs = withKey(example);
const cheaper = withKey(exampleCheaper);

async function say(thread: Thread, by: typeof ann, agreement: Agreement, signature: Hex | null = null) {
  const sealed = await seal(encodeAgreement(agreement), []);
  thread.blobs.set(sealed.envelopeHash, sealed.envelopeBytes);
  thread.send(by, agreementContent(agreement, sealed, { signature, replyTo: null }));
}

/** The thread's cards, as one of the two sees them. */
const show = (thread: Thread, me = ann, language: Language = "en", others?: RoomScene["others"]) =>
  visit(
    thread,
    me,
    (scene, messages) =>
      messages.map((message) =>
        message.content.kind === "card" && message.content.card.card === "agreement" ? (
          <AgreementCard
            key={message.id}
            card={message.content.card}
            message={message}
            scene={scene}
            messages={messages}
          />
        ) : null,
      ),
    { language, ...(others && { others }) },
  );

const cards = () => screen.findAllByRole("article");

describe("an agreement in the thread", () => {
  it("is not even fetched when who sent it is nobody in the room", async () => {
    const thread = new Thread();
    await say(thread, third, chairs);
    show(thread);
    await screen.findByText(en.card.fault.otherParties);
    expect(thread.loads).toEqual([]);
  });

  it("says what the text says, and who proposed it, never in the sender's words", async () => {
    const thread = new Thread();
    await say(thread, bao, chairs);
    show(thread);
    const [card] = await cards();
    if (!card) throw new Error("no card");
    const said = within(card);
    for (const part of ["Proposed by the other side", "二十把木椅", "the Harbour roster of Parley's Court"])
      expect(said.getByText(part)).toBeTruthy();
    expect(card.textContent).toContain("1,234.567891");
    expect(card.textContent).toContain(agreementHash(chairs).slice(0, 6));
    expect(card.textContent).not.toContain("Müller");
    fireEvent.click(said.getByRole("button", { name: en.card.open }));
    const dialog = await screen.findByRole("dialog");
    expect(within(dialog).getAllByText("受保护付款协议书").length).toBeGreaterThan(0);
    expect(within(dialog).getByText(agreementHash(chairs))).toBeTruthy();
  });

  it("tells a newer one by its points, and that the older one is no longer on the table", async () => {
    const thread = new Thread();
    await say(thread, bao, chairs);
    await say(thread, ann, cheaper);
    show(thread);
    await waitFor(async () => expect(await cards()).toHaveLength(2));
    const [older, newer] = (await cards()) as [HTMLElement, HTMLElement];
    expect(within(older).getByText(en.card.superseded)).toBeTruthy();
    expect(within(older).queryByRole("button", { name: en.sign.sign })).toBeNull();
    expect(within(newer).getByText("Differs in 1 point from the proposal before it")).toBeTruthy();
    expect(within(newer).getByRole("button", { name: en.sign.sign })).toBeTruthy();
  });

  it("tells who signed, then that both did, and has the buyer pay from the last card", async () => {
    const thread = new Thread();
    const hash = agreementHash(chairs);
    await say(thread, bao, chairs);
    await say(thread, bao, chairs, await signatureOf(bao, hash));
    show(thread);
    await waitFor(async () => expect(await cards()).toHaveLength(2));
    expect(screen.queryByRole("button", { name: en.pay.pay })).toBeNull();
    expect(screen.getAllByRole("button", { name: en.sign.sign })).toHaveLength(1);
    cleanup();
    await say(thread, ann, chairs, await signatureOf(ann, hash));
    const { place } = show(thread);
    fireEvent.click(await screen.findByRole("button", { name: en.pay.pay }));
    expect(place().href).toMatch(/^\/r#request\./);
    expect(place().state).toMatchObject({ talk: "room" });
    expect(screen.getAllByText(/✓ Both signed this text/)).toHaveLength(3);
  });

  it("is signed from the thread", async () => {
    const thread = new Thread();
    await say(thread, bao, chairs);
    show(thread);
    const button = await screen.findByRole("button", { name: en.sign.sign });
    await waitFor(() => expect(button.getAttribute("aria-busy")).toBeNull());
    fireEvent.click(button);
    await waitFor(() => expect(thread.sent).toHaveLength(2));
    expect(thread.sent[1]?.card).toMatchObject({
      agreement: thread.sent[0]?.card.agreement,
      signature: await signatureOf(ann, agreementHash(chairs)),
    });
  });

  it("warns of a coin that is not known here, whatever it calls itself", async () => {
    const thread = new Thread();
    const token = { ...chairs.price.token, address: onlooker } as const;
    await say(thread, bao, { ...chairs, price: { ...chairs.price, token } });
    show(thread);
    expect(await screen.findByText(en.sign.coinUnlistedTitle)).toBeTruthy();
    cleanup();
    const listed = new Thread();
    await say(listed, bao, chairs);
    show(listed);
    await screen.findByRole("button", { name: en.sign.sign });
    expect(screen.queryByText(en.sign.coinUnlistedTitle)).toBeNull();
  });

  it("is not signed when it names another's key in one's place", async () => {
    const thread = new Thread();
    await say(thread, bao, example);
    show(thread);
    await screen.findByText(en.problem.keyForeign);
    expect((screen.getByRole("button", { name: en.sign.sign }) as HTMLButtonElement).disabled).toBe(true);
  });

  it.each([
    ["en", en],
    ["zh", zh],
  ] as const)("is told apart where it is none of this room's (%s)", async (language, texts) => {
    const thread = new Thread();
    const hash = agreementHash(chairs);
    await say(thread, bao, { ...chairs, seller: { ...chairs.seller, address: third.address } });
    await say(thread, bao, chairs, await signatureOf(third, hash));
    await say(thread, bao, chairs, await signatureOf(bao, agreementHash(cheaper)));
    await say(thread, third, chairs);
    const [, , , stray] = thread.sent;
    if (!stray) throw new Error("four were sent");
    const { agreement } = stray.card;
    thread.sent.push({
      by: bao,
      card: { ...stray.card, agreement: { ...agreement, plainHash: `0x${"11".repeat(32)}` } },
    });
    show(thread, ann, language);
    await screen.findByText(texts.card.fault.unopened, {}, { timeout: 5_000 });
    expect(screen.getAllByText(texts.card.fault.otherParties)).toHaveLength(2);
    expect(screen.getAllByText(texts.card.fault.forgedSignature)).toHaveLength(2);
    expect(screen.queryByRole("article")).toBeNull();
    expect(screen.queryByText("二十把木椅")).toBeNull();
  });
});

describe("an agreement in a group", () => {
  const [a, b, c] = [ann, bao, third].map((one) => ({
    key: one.publicKey.slice(4, 68),
    account: one.address,
  }));
  if (!a || !b || !c) throw new Error("there are three");

  it("that two of its people made can be read by the others, and is theirs alone to sign and pay", async () => {
    const thread = new Thread();
    const hash = agreementHash(chairs);
    await say(thread, bao, chairs);
    await say(thread, bao, chairs, await signatureOf(bao, hash));
    await say(thread, ann, chairs, await signatureOf(ann, hash));
    show(thread, third, "en", [a, b]);
    await waitFor(async () => expect(await cards()).toHaveLength(3));
    expect(screen.getAllByText(/✓ Both signed this text/)).toHaveLength(3);
    for (const name of [en.sign.sign, en.pay.pay]) expect(screen.queryByRole("button", { name })).toBeNull();
    fireEvent.click(screen.getAllByRole("button", { name: en.card.open })[0] as HTMLElement);
    const dialog = await screen.findByRole("dialog");
    within(dialog).getAllByText(/二十把木椅/);
  });

  it("is signed by nobody there, not even by its own", async () => {
    const thread = new Thread();
    await say(thread, bao, chairs);
    show(thread, ann, "en", [b, c]);
    await waitFor(async () => expect(await cards()).toHaveLength(1));
    expect(screen.queryByRole("button", { name: en.sign.sign })).toBeNull();
  });

  it("is not shown where one of its two is not there, nor by whom it is none of", async () => {
    const thread = new Thread();
    await say(thread, bao, chairs);
    show(thread, third, "en", [b, { ...c, account: onlooker }]);
    await screen.findByText(en.card.fault.otherParties);
    cleanup();
    const stray = new Thread();
    await say(stray, third, chairs);
    show(stray, bao, "en", [a, c]);
    await screen.findByText(en.card.fault.otherParties);
    expect(screen.queryByRole("article")).toBeNull();
  });
});

it("whose text comes after the word of it shows by itself as soon as it is there", async () => {
  const thread = new Thread();
  await say(thread, bao, chairs);
  const [[hash, bytes] = []] = [...thread.blobs].slice(-1);
  if (!hash || !bytes) throw new Error("a text was left");
  thread.blobs.delete(hash);
  show(thread, ann, "en");
  await screen.findByText(en.card.fault.unopened);
  thread.blobs.set(hash, bytes);
  await screen.findByText("二十把木椅", {}, { timeout: 5_000 });
});
