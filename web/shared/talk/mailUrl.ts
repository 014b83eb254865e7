/** Where the relay that serves blobs over HTTP takes mail: the same port speaks both. */
export const mailUrl = (relayUrl: string): string => relayUrl.replace(/^http/, "ws");
