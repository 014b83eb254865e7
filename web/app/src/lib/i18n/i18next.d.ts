import "i18next";
import type caseTexts from "../../locales/en/case.json" with { type: "json" };
import type common from "../../locales/en/common.json" with { type: "json" };
import type desk from "../../locales/en/desk.json" with { type: "json" };
import type errors from "../../locales/en/errors.json" with { type: "json" };
import type home from "../../locales/en/home.json" with { type: "json" };
import type local from "../../locales/en/local.json" with { type: "json" };
import type pay from "../../locales/en/pay.json" with { type: "json" };
import type trade from "../../locales/en/trade.json" with { type: "json" };
import type wallet from "../../locales/en/wallet.json" with { type: "json" };

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    returnNull: false;
    resources: {
      case: typeof caseTexts;
      common: typeof common;
      desk: typeof desk;
      errors: typeof errors;
      home: typeof home;
      local: typeof local;
      pay: typeof pay;
      trade: typeof trade;
      wallet: typeof wallet;
    };
  }
}
