import { mnemonicToAccount } from "viem/accounts";

export const day = 86_400;
/** One of the local chain's accounts. */
export const local = (addressIndex: number) =>
  mnemonicToAccount("test test test test test test test test test test test junk", { addressIndex });
export const [buyer, seller] = [local(1), local(2)];
export const arbitrators = [local(3), local(4), local(5)] as const;
/** Enough for a panel of three and for the seven of an appeal. */
export const panelists = [...arbitrators, ...Array.from({ length: 7 }, (_, at) => local(6 + at))];
