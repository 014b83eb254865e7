import { useTranslation } from "react-i18next";
import { type Address, zeroAddress } from "viem";
import { sameAddress } from "../../../../../../shared/wire/sameAddress.ts";
import { useContactName } from "../../../../lib/contacts/useContactName.ts";
import type { RoomScene } from "../../../../lib/talk/room/RoomScene.ts";
import { useNames } from "../../useNames.ts";

/**
 * What the reader calls the two: "you", a name from the address book, or "the other side", which in a group is an address. Never a name
 * that somebody gave itself.
 */
export function useWho({ self, others }: RoomScene): (account: Address) => string {
  const { t } = useTranslation("talkAgreement");
  const name = useContactName(others[0]?.account ?? zeroAddress);
  const { nameOf } = useNames();
  return (account) => {
    if (sameAddress(account, self)) return t("who.you");
    return others.length > 1 ? nameOf({ account, key: "" }) : (name ?? t("who.other"));
  };
}
