// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { encodeFunctionData, erc20Abi, maxUint256 } from "viem";
import { describe, expect, it, vi } from "vitest";
import { ConfirmationSheet } from "../../../web/app/src/features/wallet/confirmation/ConfirmationSheet.tsx";
import type { Confirmation } from "../../../web/app/src/lib/sendCalls/Confirmations.ts";
import type { SigningRequest, TransactionRequest } from "../../../web/app/src/lib/signing/SigningRequest.ts";
import { summarize } from "../../../web/app/src/lib/signing/summarize.ts";
import { DOLLAR } from "../chain/support/stageChain.ts";
import { renderInWallet } from "./support/renderInWallet.tsx";
import {
  agreement,
  buyer,
  contracts,
  escrow,
  escrowData,
  policy,
  seller,
  stranger,
  terms,
  transactionRequest,
} from "./support/scene.ts";

const inDollars = { ...terms, token: DOLLAR };
const paying = (context = {}) =>
  transactionRequest(escrowData({ functionName: "pay", args: [inDollars] }), { context });

const authorizing = (): SigningRequest => {
  const args = [inDollars, 0n, 99n, "0x"] as const;
  const request = transactionRequest(escrowData({ functionName: "payWithAuthorization", args }));
  const prelude = { kind: "authorization", coin: { name: "Test Dollar", version: "1" } } as const;
  return { ...(request as TransactionRequest), prelude };
};

/** With as many coins, each allowed before. */
function together(count: 1 | 2): SigningRequest {
  const coins = [DOLLAR, stranger].slice(0, count);
  const { seller: party, amount, deliverBy, agreement } = terms;
  const steps = coins.map((token) => {
    const args = [token, terms.policy, [{ party, amount, deliverBy, agreement }]] as const;
    return escrowData({ functionName: "payMany", args });
  });
  const [only = "0x"] = steps;
  const data = count === 1 ? only : escrowData({ functionName: "multicall", args: [steps] });
  const last = transactionRequest(data) as TransactionRequest;
  const approve = encodeFunctionData({ abi: erc20Abi, functionName: "approve", args: [escrow, amount] });
  const transactions = coins.map((to, nonce) => {
    const { transaction } = transactionRequest(approve, { to }) as TransactionRequest;
    return { ...transaction, nonce };
  });
  const prelude = { kind: "allowance", transactions } as const;
  return { ...last, transaction: { ...last.transaction, nonce: count }, prelude: { ...prelude } };
}

async function show(request: SigningRequest, more: Partial<Confirmation> = {}, language: "en" | "zh" = "en") {
  const accept = vi.fn();
  const reject = vi.fn();
  const summary = summarize(request, contracts);
  const confirmation = { id: 1, summary, step: 1, steps: 1, outsideWallet: null, accept, reject, ...more };
  const rendered = await renderInWallet(<ConfirmationSheet confirmation={confirmation} />, language);
  return { accept, reject, ...rendered };
}

describe("the confirmation", () => {
  it("says what leaves, for whom it is held, what the seller nets and what can still be undone", async () => {
    await show(paying({ policy, agreement }));
    expect(screen.getByRole("dialog", { name: "Pay into escrow" })).toBeTruthy();
    const text = screen.getByRole("dialog").textContent ?? "";
    expect(text).toContain("Leaves your account");
    expect(text).toMatch(/1\.00\s*tUSD/);
    expect(text).toContain("held in escrow for");
    expect(text).toMatch(/Seller receives.*0\.985/);
    expect(text).toContain("If the seller has not delivered by");
    expect(text).toMatch(/Network fee, at most0\.0+3\sETH/);
    expect(text).not.toContain("Not checked");
  });

  it("says of a sponsor what it pays and what it could do at worst", async () => {
    await show(paying(), { isSponsored: true });
    const text = screen.getByRole("dialog").textContent ?? "";
    expect(text).toContain("A sponsor pays the network’s fee: it costs you nothing");
    expect(text).toContain("at worst it refuses or delays, it can change nothing");
  });

  it.each([
    ["en", 1, "You confirm once, for two transactions:", "the second uses it up"],
    ["en", 2, "You confirm once, for several transactions:", "the last uses all of them up"],
    ["zh", 1, "确认一次，发送两笔交易：", "第二笔将其用掉"],
    ["zh", 2, "确认一次，发送多笔交易：", "最后一笔将它们全部用掉"],
  ] as const)(
    "says how many transactions one confirmation is for (%s, %i)",
    async (language, count, ...said) => {
      await show(together(count), {}, language);
      const text = screen.getByRole("dialog").textContent ?? "";
      for (const words of said) expect(text).toContain(words);
    },
  );

  it("names what could not be checked", async () => {
    await show(paying());
    expect(screen.getByText("Not checked: the rules and the agreement’s text.")).toBeTruthy();
  });

  it("calls people by the names of the address book", async () => {
    const { contacts } = await show(paying());
    await act(() => contacts.save({ address: seller, name: "Tea House" }));
    expect(screen.getAllByText("Tea House").length).toBeGreaterThan(0);
  });

  it("says that one yes is for the signature and for the one transaction that carries it", async () => {
    await show(authorizing());
    expect(screen.getByRole("dialog", { name: "Pay into escrow" })).toBeTruthy();
    const text = screen.getByRole("dialog").textContent ?? "";
    expect(text).toContain("You confirm once");
    expect(text).toMatch(/1\.00\s*tUSD/);
    expect(text).toContain("Network fee, at most");
    expect(text).not.toContain("Signature 1 of");
  });

  it("says that an outside wallet will ask twice for the same, before it does", async () => {
    await show(authorizing(), { outsideWallet: "Fake" });
    expect(screen.getByText(/Fake will ask you twice\. 1 of 2: .* 2 of 2: /)).toBeTruthy();
    expect(screen.queryByText(/You confirm once/)).toBeNull();
  });

  it("warns of an allowance without limit", async () => {
    const data = encodeFunctionData({ abi: erc20Abi, functionName: "approve", args: [seller, maxUint256] });
    await show(transactionRequest(data, { to: DOLLAR }));
    expect(screen.getByText(/could take all of this coin/)).toBeTruthy();
    expect(screen.getByText("Without limit, in tUSD")).toBeTruthy();
  });

  it.each([
    ["en", "Comes to your account", "Deposit given back"],
    ["zh", "进入您的账户", "退还的押金"],
  ] as const)(
    "tells the deposits that come back from what a case was about (%s)",
    async (language, arrives, deposit) => {
      const offer = { toBuyer: 400_000n, expiresAt: 9, buyerSignature: "0x", sellerSignature: "0x" } as const;
      const data = escrowData({ functionName: "settleCase", args: [inDollars, policy, offer] });
      const deposits = { buyer: 7n * 10n ** 15n, seller: 0n };
      await show(transactionRequest(data, { context: { held: inDollars.amount, deposits } }), {}, language);
      const cards = screen.getAllByRole("listitem").map(({ textContent }) => textContent ?? "");
      expect(cards.filter((card) => card.includes(deposit))).toHaveLength(1);
      expect(cards.at(-1)).toMatch(new RegExp(`^${arrives}${deposit}0[.]007\\s*ETH`));
    },
  );

  it("says that it cannot read what it cannot read, in Chinese too", async () => {
    await show(transactionRequest("0xdeadbeef", { to: seller }), {}, "zh");
    expect(screen.getByRole("dialog", { name: "调用未知功能" })).toBeTruthy();
    expect(screen.getByText(/言和不认识这个功能/)).toBeTruthy();
  });

  it("leaves no text without a translation, whatever is signed", async () => {
    const message: SigningRequest = {
      kind: "message",
      account: buyer,
      chainId: 31_337,
      context: {},
      message: "hi",
    };
    for (const language of ["en", "zh"] as const) {
      const { unmount } = await show(message, { step: 1, steps: 2, outsideWallet: "Fake" }, language);
      expect(screen.getByRole("dialog").textContent).not.toMatch(/confirm\.|\{\{/);
      unmount();
    }
  });

  it("takes no answer from the second half of a double click", async () => {
    const { accept } = await show(paying());
    const button = screen.getByRole("button", { name: "Confirm and send" });
    fireEvent.click(button);
    expect(accept).not.toHaveBeenCalled();
    await waitFor(() => expect((button as HTMLButtonElement).disabled).toBe(false));
    fireEvent.click(button);
    expect(accept).toHaveBeenCalledOnce();
  });

  it("takes Escape for a no", async () => {
    const { reject } = await show(paying());
    fireEvent.keyDown(screen.getByRole("dialog"), { key: "Escape" });
    expect(reject).toHaveBeenCalledOnce();
  });
});
