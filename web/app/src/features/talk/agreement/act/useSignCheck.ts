import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import type { Agreement } from "../../../../../../shared/agreement/agreement.ts";
import { policyStanding } from "../../../../lib/deal/policyStanding.ts";
import { usePolicyCheck } from "../../../../lib/deal/usePolicyCheck.ts";
import { usePolicyProblem } from "../../../../lib/deal/usePolicyProblem.ts";
import { useReader } from "../../../../lib/documents/useReader.ts";
import { useChain } from "../../../../lib/query/useChain.ts";
import { useCoin } from "../../../../lib/query/useCoin.ts";
import { useNow } from "../../../../lib/query/useNow.ts";
import { useErrorSentence } from "../../../../lib/signing/useErrorSentence.ts";
import { signProblem } from "./signProblem.ts";

export interface SignCheck {
  state: "reading" | "checked" | "notChecked";
  /** Why it must not be signed, in words. */
  problem: string | null;
  /** False for a coin that is not known here, whose symbol proves nothing. */
  isCoinListed: boolean;
}

/** What is checked before anybody signs: the coin, the clock, the rules and one's own key, as the chain and the wallet know them. */
export function useSignCheck(agreement: Agreement, you: Address): SignCheck {
  const { t } = useTranslation("talkAgreement");
  const { config } = useChain();
  const { price, policy } = agreement;
  const coin = useCoin(price.token.address);
  const now = useNow();
  const reader = useReader();
  const published = usePolicyCheck(policy);
  const sentence = useErrorSentence();
  const describe = usePolicyProblem(price.token);
  const isCoinListed = coin?.isListed ?? true;
  const told = (state: SignCheck["state"], problem: string | null) => ({ state, problem, isCoinListed });
  if (published.error) return told("checked", sentence(published.error));
  if (!coin || now === null || reader === undefined || published.state === "reading")
    return told("reading", null);
  if (published.state === "forged") return told("checked", t("problem.policyForged"));
  if (!policyStanding(policy.content, config).asksSoundly) return told("checked", t("problem.policyUnsound"));
  const found = signProblem(agreement, { you, ownKey: reader?.publicKey ?? null, now, coin });
  const problem = found && (found.code === "policy" ? describe(found.problem) : t(`problem.${found.code}`));
  return told(published.state, problem);
}
