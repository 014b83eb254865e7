import { zeroAddress } from "viem";

/** The native coin stands in the place of a token as the zero address. */
export const nativeCoin = zeroAddress;
