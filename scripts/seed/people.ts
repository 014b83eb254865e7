import { mnemonicToSeedSync } from "@scure/bip39";
import { type HDAccount, mnemonicToAccount } from "viem/accounts";
import { KeyRing } from "../../web/app/src/lib/wallet/keys/KeyRing.ts";
import { demoPhrases } from "../../web/app/src/local/demoPhrases.ts";
import type { Reader } from "../../web/shared/sealed/keyWrap.ts";
import type { Bilingual } from "../../web/shared/wire/language.ts";

export interface SeedPerson {
  name: Bilingual;
  /** Public: whoever reads this owns their play money. */
  phrase: string;
  account: HDAccount;
  reader: Reader;
}

/** The people of the seeded chain. Their phrases stand here for tests and pictures; the app knows none of them. */
export const people = {
  mei: person(
    { en: "Mei Lin", zh: "林梅" },
    "baby mass dust captain baby mass dust captain baby mass dust casino",
  ),
  jonas: person(
    { en: "Jonas Weber", zh: "周建国" },
    "captain baby mass dust captain baby mass dust captain baby mass dutch",
  ),
  ana: person(
    { en: "Ana Sousa", zh: "苏安" },
    "creek office smoke grid creek office smoke grid creek office smoke guard",
  ),
  tom: person(
    { en: "Tom Okafor", zh: "陶然" },
    "dust captain baby mass dust captain baby mass dust captain baby measure",
  ),
  /** Decides: the deployment of the local chain names this account. */
  irene: person({ en: "Irene Falk", zh: "方仲平" }, demoPhrases.arbitrator),
} as const;

export type PersonName = keyof typeof people;

/** Somebody with a wallet, as the seed knows people. */
export function person(name: Bilingual, phrase: string): SeedPerson {
  const keys = new KeyRing(mnemonicToSeedSync(phrase));
  return {
    name,
    phrase,
    account: mnemonicToAccount(phrase),
    reader: {
      publicKey: keys.encryptionPublicKey(0),
      agree: async (theirs) => keys.agree(0, theirs),
    },
  };
}
