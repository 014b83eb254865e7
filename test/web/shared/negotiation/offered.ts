import type { Side } from "../../../../web/shared/escrow/side.ts";
import type { Trade } from "../../../../web/shared/escrow/trade.ts";
import type { Offered } from "../../../../web/shared/negotiation/Offered.ts";
import { paidAt } from "../support/cast.ts";

/** An offer about a trade as it stands, sent a number of hours after it was paid. */
export function offered(
  { held, epoch }: Trade,
  by: Side,
  toBuyer: bigint,
  hours: number | null,
  changed: Partial<Offered["offer"]> = {},
): Offered {
  const at = hours === null ? null : paidAt + hours * 3_600;
  return { by, at, offer: { held, epoch, toBuyer, expiresAt: paidAt + 9 * 86_400, ...changed } };
}
