import type { AgreementPlace } from "../../../../../../shared/agreement/agreement.ts";
import type { Room } from "../../../../../../shared/agreement/agreementState.ts";
import type { RoomScene } from "../../../../lib/talk/room/RoomScene.ts";

/** The two who could agree here. Null for a group, and while it is not known whose account the other is. */
export function roomOf(
  { self, others }: Pick<RoomScene, "self" | "others">,
  place: AgreementPlace,
): Room | null {
  const [other, ...more] = others;
  if (!other?.account || more.length > 0) return null;
  return { parties: [self, other.account], place };
}
