import { offer, revokeOffers } from "../../../test/e2e/support/settle.ts";
import type { Seeded } from "../../seed/seed.ts";
import { pathOf } from "../pathOf.ts";
import { Sitter, type Studio } from "../Sitter.ts";

const hour = 3_600;

/** An offer that came by link: open, ended by whoever made it, and past its time. The chain's clock goes on by a day. */
export async function takeLinks(studio: Studio, { trades }: Seeded): Promise<void> {
  const { stack } = studio;
  const jonas = await Sitter.sit(studio, "jonas");
  const mei = await Sitter.sit(studio, "mei");
  const trade = `/trade/${trades.paid}`;
  await jonas.go(trade);
  const first = pathOf(await offer(jonas.person, "150.25"), trade);
  await mei.show("link-offer", first);
  await revokeOffers(jonas.person);
  await mei.show("link-offer-revoked", first);
  await jonas.go(trade);
  const second = pathOf(await offer(jonas.person, "160", 24 * hour), trade);
  await stack.jump(25 * hour);
  await mei.show("link-offer-expired", second);
  await jonas.leave();
  await mei.leave();
}
