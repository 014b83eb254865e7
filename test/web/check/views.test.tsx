// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { CheckLink } from "../../../web/app/src/components/page/CheckLink.tsx";
import { CheckTransaction } from "../../../web/app/src/features/check/CheckTransaction.tsx";
import { CheckView } from "../../../web/app/src/features/check/CheckView.tsx";
import { LookUp } from "../../../web/app/src/features/check/LookUp.tsx";
import {
  findingCodes,
  tradeSteps,
  transactionSteps,
  verdictCodes,
} from "../../../web/app/src/lib/check/Finding.ts";
import { tradeFindings, tradeVerdict } from "../../../web/app/src/lib/check/judgeTrade.ts";
import { transactionFindings, transactionVerdict } from "../../../web/app/src/lib/check/judgeTransaction.ts";
import { languages } from "../../../web/app/src/lib/i18n/language.ts";
import en from "../../../web/app/src/locales/en/check.json" with { type: "json" };
import common from "../../../web/app/src/locales/en/common.json" with { type: "json" };
import zh from "../../../web/app/src/locales/zh/check.json" with { type: "json" };
import { renderPage } from "../states/renderPage.tsx";
import { done, hash, right, trade } from "./support/facts.ts";

afterEach(cleanup);
const texts = { en, zh };
const first = { event: "TradeDelivered", block: 7 };

/** The sheet of a trade whose every step was taken. */
function showTrade(facts: typeof right, language: (typeof languages)[number]) {
  return renderPage(
    <CheckView
      subject={{ trade }}
      steps={tradeSteps}
      findings={tradeFindings(facts)}
      head={facts.head}
      verdict={tradeVerdict(facts)}
      action={null}
    />,
    language,
  );
}

for (const language of languages) {
  const words = texts[language];

  test(`every finding and every verdict has its sentence (${language})`, () => {
    const sentences = Object.keys(words.find).map((key) => key.replace(/_(one|other)$/, ""));
    expect(new Set(sentences)).toEqual(new Set(findingCodes));
    expect(new Set(Object.keys(words.verdict))).toEqual(new Set(verdictCodes));
  });

  test(`while steps are taken, the one under way is named, and nothing is judged (${language})`, async () => {
    const { head, expected, deviceTime } = right;
    await renderPage(
      <CheckView
        subject={{ trade }}
        steps={tradeSteps}
        findings={tradeFindings({ head, expected, deviceTime })}
        head={right.head}
        verdict={null}
        action={null}
      />,
      language,
    );
    expect(screen.getByRole("progressbar")).toBeTruthy();
    expect(screen.queryByText(words.save.title)).toBeNull();
    expect(screen.getAllByText(words.waiting)).toHaveLength(tradeSteps.length - 2);
  });

  test(`what could not be checked is never shown as right (${language})`, async () => {
    const failed = { failed: "nodeUnreachable" };
    await showTrade({ ...right, contract: failed, money: failed }, language);
    expect(screen.getAllByText(words.result.unchecked)).toHaveLength(2);
    expect(screen.getByText(words.verdict.incomplete.title)).toBeTruthy();
  });

  test(`the step at which two part is named in words, and the file can be seen (${language})`, async () => {
    await showTrade({ ...right, told: { value: { kind: "differs", first } } }, language);
    const verdict = screen.getByRole("status");
    expect(within(verdict).getByText(words.verdict.recordDiffers.title)).toBeTruthy();
    expect(verdict.textContent).toContain(words.event.TradeDelivered);
    expect(document.querySelector("pre")?.textContent).toContain('"format": "parley-check"');
  });

  test(`a contract's refusal is told in its own sentence (${language})`, async () => {
    const mined = {
      value: { ...(done.mined as never as { value: object }).value, succeeded: false },
    } as never;
    const facts = { ...done, mined, reason: { value: { code: "NoCredit", params: {} } } };
    await renderPage(
      <CheckView
        subject={{ transaction: hash }}
        steps={transactionSteps}
        findings={transactionFindings(facts)}
        head={facts.head}
        verdict={transactionVerdict(facts)}
        action={null}
      />,
      language,
    );
    expect(screen.getByText(words.verdict.txReverted.title)).toBeTruthy();
    expect(screen.getByRole("status").querySelectorAll("p").length).toBeGreaterThan(2);
  });

  test(`a node that tells little leaves a check unfinished, and one that tells nothing is named (${language})`, async () => {
    const { fake } = await renderPage(<CheckTransaction hash={hash} />, language);
    const says = (verdict: string) => waitFor(() => expect(screen.getByText(verdict)).toBeTruthy());
    await says(words.verdict.incomplete.title);
    fake.quirk.isDown = true;
    fireEvent.click(screen.getByRole("button", { name: words.act.again }));
    await says(words.verdict.nodeSilent.title);
    expect(screen.getByRole("button", { name: words.act.again })).toBeTruthy();
  });

  test(`a hash that is none is refused in words (${language})`, async () => {
    await renderPage(<LookUp />, language);
    fireEvent.change(screen.getByLabelText(words.lookup.label), { target: { value: "0x12" } });
    fireEvent.click(screen.getByRole("button", { name: words.lookup.trade }));
    expect(screen.getByText(words.lookup.bad)).toBeTruthy();
  });
}

test("a check is one tap away, of exactly what looks wrong", async () => {
  await renderPage(
    <>
      <CheckLink trade={trade} />
      <CheckLink transaction={hash} iconOnly />
      <CheckLink />
    </>,
    "en",
  );
  const links = screen.getAllByRole("link", { name: common.check }).map((link) => link.getAttribute("href"));
  expect(links).toEqual([`/check/trade/${trade}`, `/check/tx/${hash}`, "/check"]);
});
