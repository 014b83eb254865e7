// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/react";
import { type ReactNode, useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { RadioCards } from "../../../web/app/src/components/choice/RadioCards.tsx";
import { AmountField } from "../../../web/app/src/components/field/AmountField.tsx";
import { TextField } from "../../../web/app/src/components/field/TextField.tsx";
import { FileDrop } from "../../../web/app/src/components/file/FileDrop.tsx";
import { renderWithTexts } from "./support/renderWithTexts.tsx";

describe("TextField", () => {
  it("is found by its label and described by hint and error", () => {
    renderWithTexts(
      <TextField label="Seller" hint="An address" error="Too short" value="0x" onChange={vi.fn()} />,
    );
    const input = screen.getByLabelText("Seller");
    const described = (input.getAttribute("aria-describedby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent);
    expect(described).toEqual(["An address", "Too short"]);
    expect(input.getAttribute("aria-invalid")).toBe("true");
  });

  it("is not invalid without an error", () => {
    renderWithTexts(<TextField label="Seller" value="" onChange={vi.fn()} />);
    expect(screen.getByLabelText("Seller").hasAttribute("aria-invalid")).toBe(false);
  });
});

function Amounts({ judged = true, maximum }: { judged?: boolean; maximum?: bigint }): ReactNode {
  const [text, setText] = useState("");
  return (
    <AmountField
      label="Amount"
      text={text}
      onTextChange={setText}
      decimals={6}
      symbol="tUSD"
      judged={judged}
      maximum={maximum}
    />
  );
}

describe("AmountField", () => {
  it("shows under the field what it read out of full-width digits", () => {
    renderWithTexts(<Amounts />, "zh");
    fireEvent.change(screen.getByLabelText("Amount"), { target: { value: "１２．５" } });
    expect(screen.getByText("12.50 tUSD")).toBeTruthy();
  });

  it("says what is wrong once it may judge, not before", () => {
    const { unmount } = renderWithTexts(<Amounts judged={false} />);
    expect(screen.queryByText("Enter an amount.")).toBeNull();
    unmount();
    renderWithTexts(<Amounts />);
    expect(screen.getByText("Enter an amount.")).toBeTruthy();
  });

  it("names both readings of an amount that has two", () => {
    renderWithTexts(<Amounts />);
    fireEvent.change(screen.getByLabelText("Amount"), { target: { value: "1,234" } });
    expect(screen.getByText(/read as 1234 or as 1\.234/)).toBeTruthy();
  });

  it("counts the digits that the coin has", () => {
    renderWithTexts(<Amounts />);
    fireEvent.change(screen.getByLabelText("Amount"), { target: { value: "1.2345678" } });
    expect(screen.getByText("This coin has 6 digits after the point.")).toBeTruthy();
  });

  it("takes all there is in one tap", () => {
    renderWithTexts(<Amounts maximum={250_000_001n} />);
    fireEvent.click(screen.getByRole("button", { name: "All: 250.000001" }));
    expect(screen.getByLabelText("Amount").getAttribute("value")).toBe("250.000001");
  });
});

it("RadioCards tells each choice and its explanation apart", () => {
  const onChange = vi.fn();
  renderWithTexts(
    <RadioCards
      legend="Rules"
      value="standard"
      onChange={onChange}
      cards={[
        { value: "standard", title: "Standard", body: "Seven days to inspect" },
        { value: "quick", title: "Quick" },
      ]}
    />,
  );
  const standard = screen.getByRole("radio", { name: "Standard" });
  expect((standard as HTMLInputElement).checked).toBe(true);
  fireEvent.click(screen.getByRole("radio", { name: "Quick" }));
  expect(onChange).toHaveBeenCalledWith("quick");
});

describe("FileDrop", () => {
  const file = new File(["x"], "x.txt", { type: "text/plain" });
  const target = () => screen.getByText("Evidence").closest("label") as HTMLElement;

  it("takes what is dropped, one file unless told", () => {
    const onFiles = vi.fn();
    renderWithTexts(<FileDrop label="Evidence" onFiles={onFiles} />);
    fireEvent.drop(target(), { dataTransfer: { files: [file, file] } });
    expect(onFiles).toHaveBeenCalledWith([file]);
  });

  it("takes nothing while disabled", () => {
    const onFiles = vi.fn();
    renderWithTexts(<FileDrop label="Evidence" onFiles={onFiles} disabled />);
    fireEvent.drop(target(), { dataTransfer: { files: [file] } });
    expect(onFiles).not.toHaveBeenCalled();
  });
});
