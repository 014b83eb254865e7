import { size, slice } from "viem";
import { nativeCoin } from "../../../../shared/wire/nativeCoin.ts";
import { sameAddress } from "../../../../shared/wire/sameAddress.ts";
import { decodeCourtCall } from "./court/decodeCourtCall.ts";
import { decodeTokenCall } from "./decodeTokenCall.ts";
import { decodeEscrowCall } from "./escrow/decodeEscrowCall.ts";
import type { Scene } from "./escrow/EscrowReader.ts";
import type { Decoded, Flow } from "./Summary.ts";

/** What a transaction does. Never guesses: what is not known for certain is called unknown. */
export function decodeTransaction(scene: Scene): Decoded {
  const { transaction, account, contracts } = scene;
  if (sameAddress(transaction.to, contracts.escrow)) return decodeEscrowCall(scene) ?? unknownCall(scene);
  if (contracts.court && sameAddress(transaction.to, contracts.court)) {
    return decodeCourtCall(scene) ?? unknownCall(scene);
  }
  if (transaction.data === "0x") {
    return {
      action: "sendNative",
      flows: valueFlow(scene),
      facts: [],
      undo: { kind: "final", until: null },
      warnings: sameAddress(transaction.to, account) ? ["unprotected", "toSelf"] : ["unprotected"],
      checks: [],
    };
  }
  const token = transaction.value === 0n ? decodeTokenCall(transaction, account, contracts) : null;
  return token ?? unknownCall(scene);
}

function valueFlow({ transaction: { value, to } }: Scene): Flow[] {
  return value === 0n ? [] : [{ direction: "out", token: nativeCoin, amount: value, to }];
}

function unknownCall(scene: Scene): Decoded {
  const { to, data } = scene.transaction;
  return {
    action: "unknownCall",
    flows: valueFlow(scene),
    facts: [
      { label: "contract", type: "address", value: to },
      { label: "function", type: "text", value: size(data) >= 4 ? slice(data, 0, 4) : data },
    ],
    undo: { kind: "unknown", until: null },
    warnings: ["unknownCall"],
    checks: [],
  };
}
