// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/react";
import type { Hex } from "viem";
import { describe, expect, it, vi } from "vitest";
import { CloseEvidenceDialog } from "../../../web/app/src/components/court/CloseEvidenceDialog.tsx";
import { type Language, languages } from "../../../web/app/src/lib/i18n/language.ts";
import { ownOpenOffers } from "../../../web/app/src/lib/offers/ownOpenOffers.ts";
import type { KnownOffer } from "../../../web/app/src/lib/offers/SignedOffer.ts";
import { ChainContext } from "../../../web/app/src/lib/query/ChainContext.ts";
import type { Side } from "../../../web/shared/escrow/side.ts";
import { renderWithTexts } from "../components/support/renderWithTexts.tsx";
import { chainId, escrow } from "../shared/support/cast.ts";
import { Story } from "../shared/support/story.ts";

const { row: trade } = new Story().delivered().claimed(8_000).answered(3_000).inCourt();
const now = trade.endsAt - 1_000;

function offer(by: Side, changes: Partial<KnownOffer["offer"]> = {}): KnownOffer {
  const { id, held, epoch, terms } = trade;
  const content = {
    chainId,
    escrow: escrow as Hex,
    trade: id,
    held,
    toBuyer: 1n,
    expiresAt: now + 10,
    epoch,
  };
  return { by, offer: { ...content, signer: terms[by], signature: "0x01", ...changes } };
}

describe("one's own offers that stay good", () => {
  const open = (...offers: KnownOffer[]) => ownOpenOffers(offers, { trade, side: "buyer", now }).length;

  it("are those that the other side may still accept", () => {
    expect(open(offer("buyer"), offer("buyer", { toBuyer: 2n }))).toBe(2);
    expect(open(offer("seller"))).toBe(0);
    expect(open(offer("buyer", { expiresAt: now - 1 }))).toBe(0);
    expect(open(offer("buyer", { epoch: trade.epoch + 1 }))).toBe(0);
    expect(open(offer("buyer", { held: 1n }))).toBe(0);
  });
});

describe("saying that one has no more evidence", () => {
  const chain = { clock: { now: () => now, onCorrection: () => () => undefined } } as never;
  const onConfirm = vi.fn();

  function ask(openOffers: number, language: Language = "en") {
    onConfirm.mockClear();
    renderWithTexts(
      <ChainContext value={chain}>
        <CloseEvidenceDialog
          openOffers={openOffers}
          revoke={<button type="button">Revoke</button>}
          busy={false}
          failure={null}
          onConfirm={onConfirm}
          onClose={() => undefined}
        />
      </ChainContext>,
      language,
    );
  }

  it("is told to be final before it is done", () => {
    ask(0);
    expect(screen.getByText(/^This cannot be taken back/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Revoke" })).toBeNull();
    expect(onConfirm).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole("button", { name: "I have no more evidence" }));
    expect(onConfirm).toHaveBeenCalledOnce();
  });

  it.each(languages)("offers to revoke first what would stay good during the voting (%s)", (language) => {
    ask(2, language);
    const title = language === "zh" ? /2 个和解提议/ : "Your 2 offers to settle stay good during the voting";
    expect(screen.getByText(title)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Revoke" })).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/court\.acts|\{\{/);
  });
});
