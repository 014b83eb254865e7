import { entropyToMnemonic, mnemonicToEntropy, mnemonicToSeed } from "@scure/bip39";
import { wordlist } from "@scure/bip39/wordlists/english.js";
import { WalletError } from "../WalletError.ts";

/** Lengths BIP-39 knows. Parley makes 12 and takes all of them. */
const lengths = [12, 15, 18, 21, 24];
const entropyBytes = 16;
const known = new Set(wordlist);

export const newEntropy = (): Uint8Array => crypto.getRandomValues(new Uint8Array(entropyBytes));

export const phraseOf = (entropy: Uint8Array): string => entropyToMnemonic(entropy, wordlist);

export const seedOf = (entropy: Uint8Array): Promise<Uint8Array> => mnemonicToSeed(phraseOf(entropy), "");

/** Words as people type or paste them: any case, numbered lists, line ends, full-width spaces. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\d+[.):、]?/g, " ")
    .split(/[\s,;，；、]+/)
    .filter((word) => word !== "");

/** The entropy behind a typed phrase, or which word cannot be right. */
export function readPhrase(text: string): Uint8Array {
  const words = wordsOf(text);
  // What is left outside ASCII belongs to a word list of another language, or to none.
  if (words.some((word) => /[^\x21-\x7e]/.test(word))) throw new WalletError("phraseNotEnglish");
  const unknown = words.flatMap((word, index) => (known.has(word) ? [] : [{ word, position: index + 1 }]));
  if (unknown[0]) throw new WalletError("phraseWordUnknown", unknown[0]);
  if (!lengths.includes(words.length)) throw new WalletError("phraseLengthWrong", { count: words.length });
  try {
    return mnemonicToEntropy(words.join(" "), wordlist);
  } catch {
    throw new WalletError("phraseChecksumWrong");
  }
}

/** A few words beginning like that, to complete what is being typed. */
export const suggestWords = (beginning: string, limit = 6): string[] =>
  beginning === "" ? [] : wordlist.filter((word) => word.startsWith(beginning.toLowerCase())).slice(0, limit);
