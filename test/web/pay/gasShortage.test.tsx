// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { parseEther } from "viem";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { GasShortage } from "../../../web/app/src/features/pay/gas/GasShortage.tsx";
import { languages } from "../../../web/app/src/lib/i18n/language.ts";
import { ChainContext } from "../../../web/app/src/lib/query/ChainContext.ts";
import { FakeChain } from "../chain/support/FakeChain.ts";
import { stageChain } from "../chain/support/stageChain.ts";
import { freshDatabase } from "../chain/support/watch.ts";
import { renderWithTexts } from "../components/support/renderWithTexts.tsx";
import { buyer } from "../shared/support/cast.ts";

beforeEach(freshDatabase);

describe.each(languages)("nothing for the network on a chain without a faucet (%s)", (language) => {
  test("says how much to send to one's own address, which stands there whole, as a code and to copy", async () => {
    const { chain } = await stageChain(new FakeChain());
    const real = { ...chain, config: { ...chain.config, local: false } };
    const copied = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    renderWithTexts(
      <QueryClientProvider client={new QueryClient()}>
        <ChainContext value={real}>
          <GasShortage missing={parseEther("0.00012345")} address={buyer} />
        </ChainContext>
      </QueryClientProvider>,
      language,
    );
    const notice = screen.getByRole("status");
    expect(notice.textContent?.match(/0\.000124 ETH/g)).toHaveLength(2);
    expect(notice.textContent).toContain(buyer);
    screen.getByRole("img", { name: language === "zh" ? "您的地址二维码" : "Your address as a code" });
    expect(screen.queryByRole("link")).toBeNull();

    fireEvent.click(
      screen.getByRole("button", { name: language === "zh" ? "复制我的地址" : "Copy my address" }),
    );
    await waitFor(() => expect(copied).toHaveBeenCalledWith(buyer));
  });
});
