import "fake-indexeddb/auto";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { WelcomeScreen } from "../../../web/app/src/features/wallet/welcome/WelcomeScreen.tsx";
import { renderInWallet } from "./support/renderInWallet.tsx";

const phrase = "test test test test test test test test test test test junk";
const click = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

beforeEach(() => localStorage.clear());

/** The words as the list shows them, without their numbers. */
async function shownWords(): Promise<string[]> {
  const list = await screen.findByRole("list", { name: "Recovery phrase" });
  return within(list)
    .getAllByRole("listitem")
    .map((item) => (item.textContent ?? "").replace(/^\d+/, ""));
}

describe("creating a wallet", () => {
  it("shows the phrase, asks it back and opens with the password", async () => {
    const { wallet } = await renderInWallet(<WelcomeScreen />);
    click("Create a new wallet");
    const words = await shownWords();
    expect(words).toHaveLength(12);
    fireEvent.click(screen.getByRole("checkbox"));
    click("Check my notes");
    const questions = await screen.findAllByRole("group", { name: /^Word \d+$/ });
    expect(screen.queryByRole("list", { name: "Recovery phrase" })).toBeNull();
    for (const question of questions) {
      const position = Number(question.textContent?.match(/\d+/)?.[0]);
      fireEvent.click(within(question).getByRole("radio", { name: words[position - 1] as string }));
    }
    click("Continue");
    await screen.findByLabelText("New password");
    type("New password", "correct horse");
    type("The same again", "correct horse");
    click("Create the wallet");
    await waitFor(() => expect(wallet.read().vault).toBe("open"));
  });

  it("goes no further with a wrong word, and shows the same phrase again", async () => {
    await renderInWallet(<WelcomeScreen />);
    click("Create a new wallet");
    const words = await shownWords();
    fireEvent.click(screen.getByRole("checkbox"));
    click("Check my notes");
    for (const question of await screen.findAllByRole("group", { name: /^Word \d+$/ })) {
      const position = Number(question.textContent?.match(/\d+/)?.[0]);
      const wrong = within(question)
        .getAllByRole("radio")
        .find((radio) => (radio as HTMLInputElement).value !== words[position - 1]);
      fireEvent.click(wrong as HTMLElement);
    }
    click("Continue");
    await screen.findByText(/Not every answer was right/);
    click("Show me the words again");
    expect(await shownWords()).toEqual(words);
  });

  it("says what is wrong with the password before it tries", async () => {
    await renderInWallet(<WelcomeScreen />);
    click("I have a recovery phrase");
    await screen.findByLabelText("Your recovery phrase");
    type("Your recovery phrase", phrase);
    click("Continue");
    await screen.findByLabelText("New password");
    type("New password", "short");
    click("Restore the wallet");
    expect(screen.getByText("Use at least 8 characters.")).toBeTruthy();
    type("New password", "long enough");
    type("The same again", "long enuogh");
    click("Restore the wallet");
    expect(screen.getByText("The two are not the same.")).toBeTruthy();
  });
});

describe("restoring and unlocking", () => {
  it("names the word that cannot be right", async () => {
    await renderInWallet(<WelcomeScreen />);
    click("I have a recovery phrase");
    await screen.findByLabelText("Your recovery phrase");
    type("Your recovery phrase", phrase.replace("junk", "jnk"));
    click("Continue");
    await screen.findByText(/Word 12, “jnk”/);
  });

  it("keeps a wrong password in the field and says so, then opens with the right one", async () => {
    const { wallet } = await renderInWallet(<WelcomeScreen />);
    await wallet.restore("correct horse", phrase, null);
    await wallet.lock();
    await screen.findByRole("heading", { name: "Welcome back" });
    type("Password", "wrong horse");
    click("Unlock");
    await screen.findByText(/This is not the password/);
    expect((screen.getByLabelText("Password") as HTMLInputElement).value).toBe("wrong horse");
    type("Password", "correct horse");
    click("Unlock");
    await waitFor(() => expect(wallet.read().vault).toBe("open"));
  });

  it("leads from a forgotten password over the phrase to a new one, and only with consent", async () => {
    const { wallet } = await renderInWallet(<WelcomeScreen />);
    await wallet.restore("correct horse", phrase, null);
    await wallet.lock();
    await screen.findByRole("heading", { name: "Welcome back" });
    click("I forgot my password");
    click("Restore from the recovery phrase");
    await screen.findByLabelText("Your recovery phrase");
    type("Your recovery phrase", phrase);
    click("Continue");
    await screen.findByLabelText("New password");
    type("New password", "another horse");
    type("The same again", "another horse");
    click("Restore the wallet");
    expect(screen.getByText(/Tick this to go on/)).toBeTruthy();
    expect(wallet.read().vault).toBe("locked");
    fireEvent.click(screen.getByRole("checkbox", { name: "Replace the wallet that is on this device" }));
    click("Restore the wallet");
    await waitFor(() => expect(wallet.read().vault).toBe("open"));
    await wallet.lock();
    await wallet.unlock("another horse");
  });
});
