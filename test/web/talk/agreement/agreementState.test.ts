import { describe, expect, it } from "vitest";
import { agreementHash } from "../../../../web/shared/agreement/agreement.ts";
import { agreementState, cardFault } from "../../../../web/shared/agreement/agreementState.ts";
import { onlooker } from "../../shared/support/cast.ts";
import { ann, bao, cardOf, chairs, cheaper, place, room, third } from "./support/proposals.ts";

const state = (cards: Parameters<typeof agreementState>[0]) => agreementState(cards, room);
const signed = { signature: "genuine" } as const;

describe("the agreement of a room", () => {
  it("is none before anybody proposed", () => {
    expect(state([])).toEqual({ proposals: [], current: null, agreed: null });
  });

  it("is what was proposed last, compared with what was proposed before it", () => {
    const { proposals, current, agreed } = state([cardOf(chairs, ann), cardOf(cheaper, bao)]);
    expect(proposals.map(({ isSuperseded }) => isSuperseded)).toEqual([true, false]);
    expect(current).toMatchObject({ hash: agreementHash(cheaper), by: bao.address, previous: chairs });
    expect(agreed).toBeNull();
  });

  it("is agreed once both signed the same hash, and not before", () => {
    const proposal = cardOf(chairs, ann);
    const one = state([proposal, cardOf(chairs, bao, signed)]);
    expect(one.current).toMatchObject({ signedBy: [bao.address], isBothSigned: false });
    expect(one.agreed).toBeNull();
    const both = state([proposal, cardOf(chairs, bao, signed), cardOf(chairs, ann, signed)]);
    expect(both.agreed).toMatchObject({ hash: agreementHash(chairs), by: ann.address, isBothSigned: true });
  });

  it("is not agreed when each signed another hash, or one signed twice", () => {
    expect(state([cardOf(chairs, ann, signed), cardOf(cheaper, bao, signed)]).agreed).toBeNull();
    expect(state([cardOf(chairs, ann, signed), cardOf(chairs, ann, signed)]).agreed).toBeNull();
  });

  it("takes no forged signature, nor what else such a card says", () => {
    const { proposals, agreed } = state([
      cardOf(chairs, ann, signed),
      cardOf(chairs, bao, { signature: "forged" }),
      cardOf(cheaper, bao, { signature: "forged" }),
    ]);
    expect(proposals).toHaveLength(1);
    expect(agreed).toBeNull();
  });

  it("counts no signature that could not be checked", () => {
    const unread = cardOf(chairs, bao, { signature: "notChecked" });
    const { agreed, current } = state([cardOf(chairs, ann, signed), unread]);
    expect(agreed).toBeNull();
    expect(current?.signedBy).toEqual([ann.address]);
  });

  it("takes no word of a third, and none about others", () => {
    const ofOthers = { ...chairs, seller: { ...chairs.seller, address: third.address } };
    expect(cardFault(cardOf(chairs, third, signed), room)).toBe("otherParties");
    expect(cardFault(cardOf(ofOthers, ann), room)).toBe("otherParties");
    expect(cardFault(cardOf(chairs, ann, { author: null }), room)).toBe("authorUnknown");
    const cards = [cardOf(chairs, ann, signed), cardOf(chairs, third, signed), cardOf(ofOthers, ann)];
    expect(state(cards)).toMatchObject({ agreed: null, current: { signedBy: [ann.address] } });
  });

  it("takes nothing that is for another chain or contract, whatever its text says", () => {
    expect(cardFault(cardOf(chairs, ann, { chainId: 1 }), room)).toBe("otherPlace");
    expect(cardFault(cardOf(chairs, ann, { escrow: onlooker }), room)).toBe("otherPlace");
    expect(cardFault(cardOf({ ...chairs, escrow: onlooker }, ann, place), room)).toBe("otherPlace");
    expect(cardFault(cardOf(chairs, ann, { agreement: null }), room)).toBe("unopened");
  });

  it("does not come back when an old proposal is sent again, by whomever", () => {
    const { proposals, current } = state([cardOf(chairs, ann), cardOf(cheaper, bao), cardOf(chairs, bao)]);
    expect(current?.hash).toBe(agreementHash(cheaper));
    expect(proposals[0]).toMatchObject({ by: ann.address, signedBy: [], isSuperseded: true });
  });

  it("keeps what both signed while a new one is being talked about", () => {
    const { current, agreed } = state([
      cardOf(chairs, ann, signed),
      cardOf(chairs, bao, signed),
      cardOf(cheaper, bao),
    ]);
    expect(agreed?.hash).toBe(agreementHash(chairs));
    expect(current?.hash).toBe(agreementHash(cheaper));
  });

  it("puts an answer after what it answers, though a clock goes wrong", () => {
    const proposal = cardOf(chairs, ann);
    const early = { at: proposal.at - 600, replyTo: proposal.id };
    const counter = state([proposal, cardOf(cheaper, bao, early)]);
    expect(counter.current?.hash).toBe(agreementHash(cheaper));
    const word = state([proposal, cardOf(chairs, bao, { ...early, ...signed })]);
    expect(word.current).toMatchObject({ id: proposal.id, by: ann.address, signedBy: [bao.address] });
    const [one, other] = [cardOf(chairs, ann), cardOf(cheaper, bao)];
    const circle = [
      { ...one, replyTo: other.id },
      { ...other, replyTo: one.id },
    ];
    expect(state(circle).proposals).toHaveLength(2);
  });

  it("is the same in whatever order the cards arrive", () => {
    const at = 1_900_000_000;
    const cards = [
      cardOf(chairs, ann, { at }),
      cardOf(cheaper, bao, { at }),
      cardOf(cheaper, ann, { ...signed, at: at + 1 }),
    ];
    const [first, second, last] = cards as [(typeof cards)[0], (typeof cards)[0], (typeof cards)[0]];
    const expected = state(cards);
    for (const other of [
      [last, second, first],
      [second, last, first],
      [last, first, second],
    ])
      expect(state(other)).toEqual(expected);
    expect(expected.current?.hash).toBe(agreementHash(cheaper));
  });
});
