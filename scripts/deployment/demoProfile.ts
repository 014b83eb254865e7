import { mnemonicToSeedSync } from "@scure/bip39";
import { KeyRing } from "../../web/app/src/lib/wallet/keys/KeyRing.ts";
import { demoPhrases } from "../../web/app/src/local/demoPhrases.ts";
import { profileSchema } from "../../web/shared/court/courtDocuments.ts";
import { encodeDocument } from "../../web/shared/wire/canonicalDocument.ts";

/** How the local chain's arbitrator presents itself, in both languages at once: a profile has one text for all. */
export function demoProfile(): Uint8Array<ArrayBuffer> {
  return encodeDocument(profileSchema, {
    version: 1,
    name: "Demo arbitrator · 演示仲裁员",
    about:
      "Decides cases of the chain on this machine. Restore its phrase in another browser profile to rule yourself.\n" +
      "裁决本机链上的案件。在另一个浏览器配置中恢复其助记词，即可亲自裁决。",
    languages: ["en", "zh"],
    fields: ["demonstration", "演示"],
    jurisdictions: [],
    encryptionKey: new KeyRing(mnemonicToSeedSync(demoPhrases.arbitrator)).encryptionPublicKey(0),
  });
}
