import { describe, expect, it } from "vitest";
import { isAnswer, tradeActions } from "../../../web/app/src/features/trade/actions/tradeActions.ts";
import { allowedActions } from "../../../web/shared/escrow/allowedActions.ts";
import { due } from "../../../web/shared/escrow/due.ts";
import type { Side } from "../../../web/shared/escrow/side.ts";
import { onlooker, policy, terms } from "../shared/support/cast.ts";
import { Story } from "../shared/support/story.ts";

function offered({ row }: Story, side: Side | null, now = row.endsAt) {
  const viewer = side ? terms[side] : onlooker;
  const must = side ? due(row, policy, now)[side].must : null;
  const actions = tradeActions(allowedActions(row, policy, viewer, now), must);
  return {
    kinds: actions.map(({ kind }) => kind),
    first: actions.filter((one) => isAnswer(one, must)).map(({ kind }) => kind),
  };
}

describe("the page of a trade offers", () => {
  it.each([
    ["the buyer who paid", new Story(), "buyer", ["release", "extend"], []],
    ["the seller who was paid", new Story(), "seller", ["deliver", "refund"], ["deliver"]],
    ["the buyer who got the goods", new Story().delivered(), "buyer", ["release", "openCase"], ["release"]],
    ["the seller who delivered", new Story().delivered(), "seller", ["allowReturn", "refund", "extend"], []],
    [
      "the buyer who may send back",
      new Story().delivered().returnAllowed(),
      "buyer",
      ["markReturned", "release", "openCase"],
      ["markReturned"],
    ],
    [
      "the seller who got the goods back",
      new Story().delivered().returnAllowed().returned(),
      "seller",
      ["refund", "openCase"],
      ["refund"],
    ],
    ["an onlooker in time", new Story().delivered(), null, [], []],
    ["a party in a case", new Story().delivered().claimed(1), "buyer", [], []],
  ] as const)("%s what fits", (_, story, side, kinds, first) => {
    expect(offered(story, side)).toEqual({ kinds, first });
  });

  it("what the clock allows, once it ran out, to anybody", () => {
    const paid = new Story();
    const late = paid.row.endsAt + 1;
    expect(offered(paid, "buyer", late)).toEqual({ kinds: ["reclaim", "release"], first: ["reclaim"] });
    expect(offered(paid, "seller", late).kinds).toEqual(["refund", "reclaim"]);
    expect(offered(paid, null, late)).toEqual({ kinds: ["reclaim"], first: [] });
    const delivered = new Story().delivered();
    expect(offered(delivered, "seller", delivered.row.endsAt + 1).first).toEqual(["collect"]);
  });
});
