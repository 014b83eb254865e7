import { parseEther } from "viem";
import type { Bench } from "./Bench.ts";
import type { Deal } from "./Deal.ts";
import { drawPicture } from "./drawPicture.ts";
import { people } from "./people.ts";
import { type DealName, dollars } from "./plans.ts";
import type { World } from "./World.ts";
import { fields, words } from "./words.ts";

/** What happens, by the days since the beginning. */
type Story = readonly (readonly [day: number, run: () => Promise<unknown>])[];
type Deals = Record<DealName, Deal>;

/** The day on which everything stands as it is shown. */
export const today = 40;

const { mei, jonas, ana, tom } = people;
const days = (count: number) => count * 86_400;

/** Everything that happens between the seeded people, in the order of time. */
export function timeline(world: World, deals: Deals, bench: Bench): Story {
  const all = [
    ...atTheBench(bench),
    ...withoutTrouble(deals),
    ...goingBack(world, deals),
    ...settling(deals),
    ...beforeCourt(deals, bench),
    ...inCourt(deals, bench),
  ];
  return all.sort(([one], [other]) => one - other);
}

function atTheBench(bench: Bench): Story {
  return [
    [0, () => bench.introduce(words.about, fields)],
    [0.2, () => bench.publishRoster(words.rosterName, words.rosterPurpose, [jonas, tom])],
  ];
}

function withoutTrouble({ paid, toDeliver, delivered, released }: Deals): Story {
  return [
    [2, () => released.pay()],
    [5, () => released.deliver()],
    [6, () => released.release(dollars(1_500))],
    [7, () => released.refund(dollars(200))],
    [7.5, () => released.release(dollars(700))],
    [31, () => delivered.pay()],
    [37, () => delivered.deliver()],
    [37.5, () => delivered.release(dollars(300))],
    [39, () => paid.pay()],
    [39.5, () => toDeliver.pay()],
  ];
}

function goingBack(world: World, { returning, returned, reclaimed }: Deals): Story {
  return [
    [5, () => reclaimed.pay()],
    // Her account could not take the coin just then: it waits for her as a credit.
    [9, () => world.whileRefusing(mei.account.address, () => reclaimed.reclaim(jonas))],
    [15, () => returning.pay()],
    [19, () => returning.deliver()],
    [31, () => returning.allowReturn()],
    [20, () => returned.pay()],
    [24, () => returned.deliver()],
    [32, () => returned.allowReturn()],
    [38, () => returned.markReturned()],
  ];
}

function settling({ settled, delivered }: Deals): Story {
  return [
    [18, () => settled.pay()],
    [18.5, () => settled.deliver()],
    [19, async () => settled.settle(mei, await settled.offer(tom, parseEther("0.02"), days(2)))],
    [39, () => delivered.offer(ana, dollars(150), days(3))],
  ];
}

function beforeCourt({ defaulted, claimed, answered }: Deals, bench: Bench): Story {
  return [
    [9, () => defaulted.pay()],
    [12, () => defaulted.deliver()],
    [13, () => defaulted.claim(10_000, words.carpetClaim)],
    [19, () => defaulted.defaultJudgment()],
    [25, () => claimed.pay()],
    [32.5, () => claimed.deliver()],
    [38, () => claimed.claim(5_000, words.photosClaim)],
    [24, () => answered.pay()],
    [33, () => answered.deliver()],
    [36, () => answered.claim(4_000, words.manualClaim)],
    // The arbitrator takes no cases this morning, so the court cannot be asked.
    [38.2, () => bench.setMaxLoad(0)],
    [38.3, () => answered.answer(1_000, words.manualAnswer)],
    [38.4, () => bench.setMaxLoad(5)],
  ];
}

function inCourt(deals: Deals, bench: Bench): Story {
  const { inCourt: site, voting, silent, ruled, paidOut } = deals;
  const log = new TextEncoder().encode(
    "10:02 order form opened\n10:03 order form sent\n10:03 no message received\n",
  );
  return [
    [1, () => paidOut.pay()],
    [4, () => paidOut.deliver()],
    [6, () => paidOut.claim(8_000, words.celloClaim)],
    [8, () => paidOut.answer(3_000, words.celloAnswer)],
    [13, () => bench.vote(paidOut, 31, words.celloReasons, { isPaidOut: true })],
    [10, () => ruled.pay()],
    [14, () => ruled.deliver()],
    [24, () => ruled.claim(8_000, words.lampClaim)],
    [27, () => ruled.answer(3_000, words.lampAnswer)],
    [28, () => bench.draw(ruled)],
    [38, () => bench.vote(ruled, 5, words.lampReasons)],
    // Nobody rules on this one, and its time has passed.
    [0.5, () => silent.pay()],
    [3, () => silent.deliver()],
    [5, () => silent.claim(6_000, words.recipesClaim)],
    [7, () => silent.answer(1_500, words.recipesAnswer)],
    [22, () => voting.pay()],
    [28, () => voting.deliver()],
    [32, () => voting.claim(6_000, words.bookClaim)],
    [35, () => voting.answer(1_000, words.bookAnswer)],
    [20, () => site.pay()],
    [30, () => site.deliver()],
    [35, () => site.claim(7_000, words.siteClaim)],
    [38, () => site.answer(2_000, words.siteAnswer)],
    [
      38.6,
      () =>
        site.addEvidence(mei, words.siteEvidence, [{ name: "orders.txt", type: "text/plain", bytes: log }]),
    ],
    [
      39.2,
      () =>
        site.addEvidence(jonas, words.siteOther, [
          { name: "pages.png", type: "image/png", bytes: drawPicture() },
        ]),
    ],
  ];
}
