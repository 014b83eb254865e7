import { parseEther, parseUnits } from "viem";
import type { PolicyKey } from "../../web/shared/policies/policyTemplate.ts";
import type { DealPlan } from "./Deal.ts";
import { people, type SeedPerson } from "./people.ts";
import { words } from "./words.ts";

const day = 86_400;
const { mei, jonas, ana, tom } = people;

/** Everything the seeded people agreed on, named by where it stands in the end. Most of it is Mei's. */
export const plans = {
  paid: inCoin(640, "tUSD", { buyer: mei, seller: jonas, policy: "goods", title: "table", days: 15 }),
  toDeliver: inCoin(380, "tUSD", { buyer: ana, seller: mei, policy: "service", title: "course", days: 9 }),
  delivered: inCoin(1_250, "tUSD", { buyer: mei, seller: ana, policy: "service", title: "logo", days: 8 }),
  returning: inCoin(210, "tUSD", { buyer: mei, seller: jonas, policy: "goods", title: "chairs", days: 6 }),
  returned: inCoin(720, "tUSD", { buyer: tom, seller: mei, policy: "goods", title: "camera", days: 6 }),
  claimed: inCoin(900, "tUSD", { buyer: tom, seller: mei, policy: "service", title: "photos", days: 8 }),
  answered: inCoin(540, "tUSD", { buyer: mei, seller: ana, policy: "service", title: "manual", days: 10 }),
  inCourt: inCoin(2_000, "tUSD", { buyer: mei, seller: jonas, policy: "service", title: "site", days: 11 }),
  voting: inCoin(430, "tUSD", { buyer: tom, seller: ana, policy: "service", title: "books", days: 8 }),
  silent: inCoin(840, "tUSD", { buyer: mei, seller: ana, policy: "service", title: "recipes", days: 5 }),
  ruled: inCoin(160, "tUSD", { buyer: mei, seller: ana, policy: "goods", title: "lamp", days: 6 }),
  paidOut: inCoin(1_200, "tUSD", { buyer: mei, seller: tom, policy: "service", title: "cello", days: 5 }),
  defaulted: inCoin(180, "tUSD", { buyer: mei, seller: jonas, policy: "service", title: "carpet", days: 5 }),
  released: inCoin(2_400, "tCNY", { buyer: mei, seller: ana, policy: "service", title: "contract", days: 5 }),
  settled: inEther("0.15", { buyer: mei, seller: tom, policy: "handover", title: "bicycle", days: 2 }),
  reclaimed: inEther("0.12", { buyer: mei, seller: tom, policy: "goods", title: "seeds", days: 3 }),
} as const;

export type DealName = keyof typeof plans;

interface Sketch {
  buyer: SeedPerson;
  seller: SeedPerson;
  policy: PolicyKey;
  title: keyof typeof words;
  /** Until the seller must deliver. */
  days: number;
}

function inCoin(whole: number, coin: string, sketch: Sketch): DealPlan {
  return { ...plan(sketch), coin, amount: dollars(whole) };
}

function inEther(amount: string, sketch: Sketch): DealPlan {
  return { ...plan(sketch), amount: parseEther(amount) };
}

function plan({ title, days, ...sketch }: Sketch): Omit<DealPlan, "amount"> {
  return { ...sketch, name: title, words: words[title], within: days * day };
}

/** The test dollar and the test yuan have six decimals. */
export function dollars(whole: number): bigint {
  return parseUnits(String(whole), 6);
}
