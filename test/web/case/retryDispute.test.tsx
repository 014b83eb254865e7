// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { encodeFunctionData } from "viem";
import { describe, expect, it } from "vitest";
import { RetryDispute } from "../../../web/app/src/features/case/steps/RetryDispute.tsx";
import type { Language } from "../../../web/app/src/lib/i18n/language.ts";
import { policyId } from "../../../web/shared/escrow/policy.ts";
import { escrowAbi } from "../../../web/shared/generated/escrowAbi.ts";
import { escrow, policy as shared, terms as sharedTerms } from "../shared/support/cast.ts";
import { Story } from "../shared/support/story.ts";
import { renderTrade } from "../trade/support/renderTrade.tsx";
import { sceneOf } from "../trade/support/scene.ts";

const milli = 10n ** 15n;
const policy = { ...shared, maxCaseFee: 10n * milli };
const terms = { ...sharedTerms, policy: policyId(policy) };
const { row } = new Story(terms, policy).delivered().claimed(8_000).answered(3_000);
const scene = { ...sceneOf(row, "buyer", row.endsAt - 1), policy };

/** The arbitrator asks these prices, one at each question; after the last, and where there is none, it does not answer. */
function show(language: Language, ...prices: (bigint | null)[]) {
  const arbitrationCost = async () => prices.shift() ?? Promise.reject(new Error("no price"));
  return renderTrade(<RetryDispute scene={scene} />, scene, { answers: { arbitrationCost }, language });
}

const plain = (text: string | null | undefined) => (text ?? "").replaceAll("\u00a0", " ");

async function openDialog(label: string) {
  fireEvent.click(await screen.findByRole("button", { name: label }));
  return screen.getByRole("dialog");
}

describe.each([
  [
    "en",
    {
      label: "Ask the arbitrator again",
      gift: "The arbitrator’s price is now 0.013 ETH. You give 0.003 ETH, which the deposits do not cover. This gift is not repaid, whoever wins.",
      covered: "The arbitrator’s price is now 0.01 ETH, and the deposits cover it. You give nothing.",
      unreachable: "The arbitrator cannot be asked",
      askAgain: "Ask for the price again",
    },
  ],
  [
    "zh",
    {
      label: "再次请求仲裁员",
      gift: "仲裁员目前的价格是 0.013 ETH。您补足押金不够的 0.003 ETH。无论谁胜诉，补足的部分都不退还。",
      covered: "仲裁员目前的价格是 0.01 ETH，押金足以支付，您无需补足。",
      unreachable: "无法联系仲裁员",
      askAgain: "再次询价",
    },
  ],
] as const)("asking the arbitrator again (%s)", (language, say) => {
  const createDispute = encodeFunctionData({
    ...{ abi: escrowAbi, functionName: "createDispute" },
    args: [terms, policy],
  });

  it.each([
    [
      "says that what the deposits do not cover is a gift, and sends that much",
      13n * milli,
      say.gift,
      3n * milli,
    ],
    [
      "says that nothing is given at a price that the deposits cover, and sends nothing",
      10n * milli,
      say.covered,
      0n,
    ],
  ])("%s", async (_, price, text, value) => {
    const sent = show(language, price);
    const dialog = await openDialog(say.label);
    expect(plain(dialog.textContent)).toContain(text);
    fireEvent.click(within(dialog).getByRole("button", { name: say.label }));
    await waitFor(() =>
      expect(sent).toMatchObject([
        { calls: [{ to: escrow, data: createDispute, value }], purpose: { action: "createDispute" } },
      ]),
    );
  });

  it("is not offered while there is no price, which is said; the price can be asked for again", async () => {
    // The question is repeated once before anything is said.
    show(language, null, null, 13n * milli);
    await screen.findByText(say.unreachable);
    expect(screen.queryByRole("button", { name: say.label })).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: say.askAgain }));
    expect(plain((await openDialog(say.label)).textContent)).toContain(say.gift);
    expect(screen.queryByText(say.unreachable)).toBeNull();
  });
});
