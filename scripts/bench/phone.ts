import type { Page } from "@playwright/test";

/** A phone of the middle sort, four times as slow as this machine, on "fast 4G". */
const megabit = 1_000_000 / 8;
const network = { latency: 170, downloadThroughput: 9 * megabit, uploadThroughput: 1.5 * megabit };
const slowness = 4;

export const phone = `390 × 844, CPU ${slowness} × slower, ${network.downloadThroughput / megabit} Mbit/s, ${network.latency} ms`;

/** From the next page on the browser is as wide, as slow and as far from the server as a phone. */
export async function becomePhone(page: Page): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 });
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowness });
  await session.send("Network.emulateNetworkConditions", { ...network, offline: false });
}

/** As somebody comes whose browser has nothing of the page yet but what it keeps of theirs. */
export async function forgetFiles(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.clearBrowserCache");
  await session.detach();
}
