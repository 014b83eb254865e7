import { type EscrowReaders, payout } from "./EscrowReader.ts";

export const creditCalls: EscrowReaders<"withdraw" | "pushCredit"> = {
  withdraw: ([token, to], scene) => ({
    flows: [payout(scene, token, undefined, to)],
    undo: { kind: "final", until: null },
  }),
  pushCredit: ([owner, token], scene) => ({
    flows: [payout(scene, token, undefined, owner)],
    undo: { kind: "final", until: null },
  }),
};
