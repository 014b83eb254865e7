/** Where the Workers of one browser's tabs tell each other what happened to the wallet. */
export const tabChannel = "parley-wallet";
