import { createWallet } from "../../../test/e2e/support/wallet.ts";
import { Sitter, type Studio } from "../Sitter.ts";

/** What stands where nothing is yet, while it is fetched, and where something does not answer. */
export async function takeNotices(studio: Studio): Promise<void> {
  const { stack } = studio;
  const newcomer = await Sitter.arrive(studio);
  await createWallet(newcomer.person);
  await newcomer.show("notice-empty-home", "/");
  await newcomer.show("notice-empty-trades", "/trades");
  await newcomer.show("notice-empty-carton", "/pay/carton");
  await newcomer.leave();

  // Neither the store nor the node answers one who has just come.
  const cutOff = await Sitter.arrive(studio);
  const { rpcUrl, relayUrl } = stack.config;
  await createWallet(cutOff.person);
  await cutOff.person.page.route(`${relayUrl}/**`, (route) => route.abort());
  await cutOff.person.page.route(`${rpcUrl}/**`, (route) => route.abort());
  await cutOff.show("notice-silent-desk", "/desk");
  await cutOff.show("notice-silent-home", "/");
  await cutOff.leave();
}
