// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { WelcomeScreen } from "../../../web/app/src/features/wallet/welcome/WelcomeScreen.tsx";
import { languages } from "../../../web/app/src/lib/i18n/language.ts";
import en from "../../../web/app/src/locales/en/wallet.json" with { type: "json" };
import zh from "../../../web/app/src/locales/zh/wallet.json" with { type: "json" };
import { renderInWallet } from "./support/renderInWallet.tsx";

const phrase = "test test test test test test test test test test test junk";
const click = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

beforeEach(() => localStorage.clear());

/** What a reader is told of each mistake: these are the promises, so they stand here as sentences. */
const told = {
  en: {
    position: /^Word (\d+)$/,
    wrongAnswer: /Not every answer was right .* Nothing was created yet/,
    tooShort: "Use at least 8 characters.",
    differs: "The two are not the same.",
    wrongPassword: /This is not the password. Your wallet is unchanged/,
    tick: /Tick this to go on/,
    phrases: {
      unknown: /Word 12, “jnk”, is not in the list/,
      length: /has 12, 15, 18, 21 or 24 words; these are 11/,
      order: /Every word exists, but together they are no phrase/,
      language: /reads recovery phrases in English words only/,
    },
  },
  zh: {
    position: /^第 (\d+) 个词$/,
    wrongAnswer: /有的回答不对.*钱包尚未创建/,
    tooShort: "请至少使用 8 个字符。",
    differs: "两次输入不一致。",
    wrongPassword: /密码不对。您的钱包没有变动/,
    tick: /请勾选以继续/,
    phrases: {
      unknown: /第 12 个词“jnk”不在助记词表中/,
      length: /助记词应有 12、15、18、21 或 24 个词，这里有 11 个/,
      order: /每个词都在词表中，但合起来不是有效的助记词/,
      language: /言和只接受英文单词的助记词/,
    },
  },
};

const mistaken = {
  unknown: phrase.replace("junk", "jnk"),
  length: phrase.replace(" junk", ""),
  order: phrase.replace("junk", "test"),
  language: "的 一 是 在 不 了 有 和 人 这 中 大",
};

describe.each(languages)("in %s", (language) => {
  const say = { en, zh }[language];
  const hear = told[language];

  const begin = () => renderInWallet(<WelcomeScreen />, language);

  async function beginLocked() {
    const { wallet } = await begin();
    await wallet.restore("correct horse", phrase, null);
    await wallet.lock();
    await screen.findByRole("heading", { name: say.welcome.titles.unlock });
    return wallet;
  }

  /** The words as the list shows them, without their numbers. */
  async function shownWords(): Promise<string[]> {
    const list = await screen.findByRole("list", { name: say.phrase.label });
    return within(list)
      .getAllByRole("listitem")
      .map((item) => (item.textContent ?? "").replace(/^\d+/, ""));
  }

  async function answerQuestions(isAnswer: (word: string, asked: number) => boolean) {
    for (const question of await screen.findAllByRole("group", { name: hear.position })) {
      const asked = Number(question.querySelector("legend")?.textContent?.match(hear.position)?.[1]);
      const radios = within(question).getAllByRole("radio") as HTMLInputElement[];
      fireEvent.click(radios.find(({ value }) => isAnswer(value, asked)) as HTMLElement);
    }
    click(say.create.toPassword);
  }

  async function enterPhrase(words: string) {
    await screen.findByLabelText(say.restore.words);
    type(say.restore.words, words);
    click(say.restore.toPassword);
  }

  async function choosePassword(password: string, repeated: string) {
    await screen.findByLabelText(say.password.new);
    type(say.password.new, password);
    type(say.password.repeat, repeated);
  }

  describe("creating a wallet", () => {
    it("shows the phrase, asks it back and opens with the password", async () => {
      const { wallet } = await begin();
      click(say.welcome.create);
      const words = await shownWords();
      expect(words).toHaveLength(12);
      fireEvent.click(screen.getByRole("checkbox"));
      click(say.create.toCheck);
      await answerQuestions((word, asked) => word === words[asked - 1]);
      await choosePassword("correct horse", "correct horse");
      expect(screen.queryByRole("list", { name: say.phrase.label })).toBeNull();
      click(say.create.finish);
      await waitFor(() => expect(wallet.read().vault).toBe("open"));
    });

    it("goes no further with a wrong word, and shows the same phrase again", async () => {
      const { wallet } = await begin();
      click(say.welcome.create);
      const words = await shownWords();
      fireEvent.click(screen.getByRole("checkbox"));
      click(say.create.toCheck);
      await answerQuestions((word, asked) => word !== words[asked - 1]);
      await screen.findByText(hear.wrongAnswer);
      expect(wallet.read().vault).toBe("none");
      click(say.create.lookAgain);
      expect(await shownWords()).toEqual(words);
    });

    it("says what is wrong with the password before it tries", async () => {
      await begin();
      click(say.welcome.restore);
      await enterPhrase(phrase);
      await choosePassword("short", "");
      click(say.restore.finish);
      screen.getByText(hear.tooShort);
      await choosePassword("long enough", "long enuogh");
      click(say.restore.finish);
      screen.getByText(hear.differs);
    });
  });

  describe("restoring and unlocking", () => {
    it.each(Object.keys(mistaken) as (keyof typeof mistaken)[])(
      "says what cannot be right in a phrase: %s",
      async (mistake) => {
        await begin();
        click(say.welcome.restore);
        await enterPhrase(mistaken[mistake]);
        await screen.findByText(hear.phrases[mistake]);
        const field = screen.getByLabelText(say.restore.words) as HTMLTextAreaElement;
        expect(field.value).toBe(mistaken[mistake]);
        expect(field.getAttribute("aria-invalid")).toBe("true");
        expect(screen.queryByLabelText(say.password.new)).toBeNull();
      },
    );

    it("takes a phrase as it was pasted: numbered, in full width, over several lines", async () => {
      const { wallet } = await begin();
      click(say.welcome.restore);
      const numbered = phrase.split(" ").map((word, place) => `${place + 1}．${word}`);
      await enterPhrase(numbered.join("　\n").replace("junk", "ｊｕｎｋ"));
      await choosePassword("correct horse", "correct horse");
      click(say.restore.finish);
      await waitFor(() =>
        expect(wallet.read().account?.address).toBe("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"),
      );
    });

    it("keeps a wrong password in the field and says so, then opens with the right one", async () => {
      const wallet = await beginLocked();
      type(say.password.label, "wrong horse");
      click(say.unlock.action);
      await screen.findByText(hear.wrongPassword);
      expect((screen.getByLabelText(say.password.label) as HTMLInputElement).value).toBe("wrong horse");
      type(say.password.label, "correct horse");
      click(say.unlock.action);
      await waitFor(() => expect(wallet.read().vault).toBe("open"));
    });

    it("leads from a forgotten password over the phrase to a new one, and only with consent", async () => {
      const wallet = await beginLocked();
      click(say.unlock.forgotten);
      screen.getByText(say.forgotten.without);
      click(say.forgotten.restore);
      await enterPhrase(phrase);
      await choosePassword("another horse", "another horse");
      click(say.restore.finish);
      screen.getByText(hear.tick);
      expect(wallet.read().vault).toBe("locked");
      fireEvent.click(screen.getByRole("checkbox", { name: say.replace.agree }));
      click(say.restore.finish);
      await waitFor(() => expect(wallet.read().vault).toBe("open"));
      await wallet.lock();
      await wallet.unlock("another horse");
    });
  });
});
