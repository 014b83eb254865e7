/** The door of the wallet, fetched once however often it is asked for. */
export const loadWelcome = () =>
  import("../../features/wallet/welcome/WelcomeScreen.tsx").then((module) => ({
    default: module.WelcomeScreen,
  }));
