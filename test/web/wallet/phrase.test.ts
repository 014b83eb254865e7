import { describe, expect, it } from "vitest";
import { challengeOf, wrongAnswers } from "../../../web/app/src/lib/wallet/keys/challenge.ts";
import {
  newEntropy,
  phraseOf,
  readPhrase,
  suggestWords,
} from "../../../web/app/src/lib/wallet/keys/phrase.ts";

const phrase = "test test test test test test test test test test test junk";
const codeOf = (text: string) => {
  try {
    readPhrase(text);
  } catch (error) {
    return error as { code: string; params: object };
  }
  throw new Error("accepted");
};

describe("readPhrase", () => {
  it("names the first word that is in no list, and where", () => {
    expect(codeOf(phrase.replace("junk", "junkk"))).toMatchObject({
      code: "phraseWordUnknown",
      params: { word: "junkk", position: 12 },
    });
  });

  it("says that a phrase in another language is not taken", () => {
    expect(codeOf("的 一 是 在 不 了 有 和 人 这 中 大").code).toBe("phraseNotEnglish");
    expect(codeOf("académie abaisser").code).toBe("phraseNotEnglish");
  });

  it("counts the words", () => {
    expect(codeOf("test test test")).toMatchObject({ code: "phraseLengthWrong", params: { count: 3 } });
    expect(codeOf("")).toMatchObject({ code: "phraseLengthWrong", params: { count: 0 } });
  });

  it("tells known words in a wrong order from unknown ones", () => {
    expect(codeOf(phrase.replace("junk", "test")).code).toBe("phraseChecksumWrong");
  });

  it("takes any case, numbers, line ends and full-width forms", () => {
    const untidy = phrase
      .split(" ")
      .map((word, index) => `${index + 1}. ${word.toUpperCase()}`)
      .join("\n");
    expect(phraseOf(readPhrase(untidy))).toBe(phrase);
    expect(phraseOf(readPhrase(phrase.replaceAll(" ", "\u3000").replace("junk", "ｊｕｎｋ")))).toBe(phrase);
  });

  it("reads back what was made, 12 words each time", () => {
    const entropy = newEntropy();
    expect(phraseOf(entropy).split(" ")).toHaveLength(12);
    expect(readPhrase(phraseOf(entropy))).toEqual(entropy);
  });

  it("takes 24 words", () => {
    expect(readPhrase(`${"abandon ".repeat(23)}art`)).toEqual(new Uint8Array(32));
  });
});

describe("suggestWords", () => {
  it("completes a beginning and proposes nothing for none", () => {
    expect(suggestWords("Zo")).toEqual(["zone", "zoo"]);
    expect(suggestWords("")).toEqual([]);
  });
});

describe("challengeOf", () => {
  const words = phraseOf(new Uint8Array(16).fill(0x5a));

  it("asks three different positions in order, the right word among four", () => {
    const questions = challengeOf(words);
    const positions = questions.map(({ position }) => position);
    expect(new Set(positions).size).toBe(3);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
    for (const { position, options } of questions) {
      expect(new Set(options).size).toBe(4);
      expect(options).toContain(words.split(" ")[position - 1]);
    }
  });

  it("names the positions answered wrongly", () => {
    const right = words.split(" ")[1] as string;
    expect(wrongAnswers(words, [{ position: 2, word: right }])).toEqual([]);
    expect(
      wrongAnswers(words, [
        { position: 2, word: right },
        { position: 5, word: "no" },
      ]),
    ).toEqual([5]);
  });
});
