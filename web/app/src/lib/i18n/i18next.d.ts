import "i18next";
import type activity from "../../locales/en/activity.json";
import type caseTexts from "../../locales/en/case.json";
import type check from "../../locales/en/check.json";
import type common from "../../locales/en/common.json";
import type desk from "../../locales/en/desk.json";
import type errors from "../../locales/en/errors.json";
import type home from "../../locales/en/home.json";
import type local from "../../locales/en/local.json";
import type pay from "../../locales/en/pay.json";
import type publicTexts from "../../locales/en/public.json";
import type push from "../../locales/en/push.json";
import type reminders from "../../locales/en/reminders.json";
import type talk from "../../locales/en/talk.json";
import type talkAgreement from "../../locales/en/talkAgreement.json";
import type talkCards from "../../locales/en/talkCards.json";
import type talkNegotiation from "../../locales/en/talkNegotiation.json";
import type talkRefund from "../../locales/en/talkRefund.json";
import type talkReport from "../../locales/en/talkReport.json";

import type trade from "../../locales/en/trade.json";
import type wallet from "../../locales/en/wallet.json";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    returnNull: false;
    resources: {
      activity: typeof activity;
      case: typeof caseTexts;
      check: typeof check;
      common: typeof common;
      desk: typeof desk;
      errors: typeof errors;
      home: typeof home;
      local: typeof local;
      pay: typeof pay;
      public: typeof publicTexts;
      push: typeof push;
      reminders: typeof reminders;
      talk: typeof talk;
      talkCards: typeof talkCards;
      talkAgreement: typeof talkAgreement;
      talkRefund: typeof talkRefund;
      talkReport: typeof talkReport;
      talkNegotiation: typeof talkNegotiation;
      trade: typeof trade;
      wallet: typeof wallet;
    };
  }
}
