// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { AddressChip } from "../../../web/app/src/components/address/AddressChip.tsx";
import { Button } from "../../../web/app/src/components/button/Button.tsx";
import { Dialog } from "../../../web/app/src/components/dialog/Dialog.tsx";
import { renderWithTexts } from "./support/renderWithTexts.tsx";

describe("Dialog", () => {
  it("closes by its button and by Escape", async () => {
    const onClose = vi.fn();
    renderWithTexts(<Dialog title="Release?" open onClose={onClose} />);
    fireEvent.click(await screen.findByRole("button", { name: "Close" }));
    expect(onClose).toHaveBeenCalledTimes(1);
    fireEvent.keyDown(screen.getByRole("dialog"), { key: "Escape" });
    expect(onClose).toHaveBeenCalledTimes(2);
  });

  it("stays while something runs that must not be lost sight of", async () => {
    const onClose = vi.fn();
    renderWithTexts(<Dialog title="Sending" open locked onClose={onClose} />);
    fireEvent.keyDown(await screen.findByRole("dialog", { name: "Sending" }), { key: "Escape" });
    expect(onClose).not.toHaveBeenCalled();
    expect(screen.queryByRole("button", { name: "Close" })).toBeNull();
  });
});

describe("AddressChip", () => {
  const address = "0x5B38Da6a701c568545dCfcB03FcB875f56beddC4";

  it("shows the whole address one tap away", async () => {
    renderWithTexts(<AddressChip address={address} name="Lin Wei" />);
    expect(document.body.textContent).not.toContain(address);
    fireEvent.click(screen.getByRole("button", { name: /Lin Wei/ }));
    await waitFor(() =>
      expect(screen.getByRole("dialog", { name: "Lin Wei" }).textContent).toContain(address),
    );
    expect(screen.getByRole("button", { name: "Copy address" })).toBeTruthy();
  });
});

describe("Button", () => {
  it("takes no second press while busy, but keeps its place", () => {
    const onClick = vi.fn();
    renderWithTexts(
      <Button busy onClick={onClick}>
        Pay
      </Button>,
    );
    const button = screen.getByRole("button", { name: "Pay" });
    fireEvent.click(button);
    expect(onClick).not.toHaveBeenCalled();
    expect(button.getAttribute("aria-busy")).toBe("true");
    expect((button as HTMLButtonElement).disabled).toBe(false);
  });
});
