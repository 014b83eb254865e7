import type { Language } from "../../wire/language.ts";
import { agreementEn } from "./agreementEn.ts";
import type { AgreementText } from "./agreementText.ts";
import { agreementZh } from "./agreementZh.ts";

export const agreementTexts: Record<Language, AgreementText> = { zh: agreementZh, en: agreementEn };
