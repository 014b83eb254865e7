import type { Agreement, AgreementPlace } from "../../../../../../shared/agreement/agreement.ts";
import type { Room } from "../../../../../../shared/agreement/agreementState.ts";
import type { RoomScene } from "../../../../lib/talk/room/RoomScene.ts";
import { areBothHere } from "../../cards/areBothHere.ts";

/**
 * The two who could agree here. Null while it is not known whose account the other is, and for a group, except about an agreement of two of
 * its people, which the others may read.
 */
export function roomOf(scene: RoomScene, place: AgreementPlace, shown: Agreement | null = null): Room | null {
  const [other, ...more] = scene.others;
  if (more.length === 0) return other?.account ? { parties: [scene.self, other.account], place } : null;
  if (!shown) return null;
  const [buyer, seller] = [shown.buyer.address, shown.seller.address];
  return areBothHere(scene, { buyer, seller }) ? { parties: [buyer, seller], place } : null;
}
