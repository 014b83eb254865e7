import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { AgreementDraft } from "../../../../../shared/agreement/agreement.ts";
import type { LinkContent } from "../../../../../shared/links/link.ts";
import { PageSkeleton } from "../../../components/page/PageSkeleton.tsx";
import { usePolicyCheck } from "../../../lib/deal/usePolicyCheck.ts";
import { useDocuments } from "../../../lib/documents/DocumentsContext.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import { useCoin } from "../../../lib/query/useCoin.ts";
import { useNow } from "../../../lib/query/useNow.ts";
import { useErrorSentence } from "../../../lib/signing/useErrorSentence.ts";
import type { TalkOrigin } from "../../../lib/talk/room/talkOrigin.ts";
import type { Account } from "../../../lib/wallet/Account.ts";
import { loadRequest } from "./loadRequest.ts";
import { RequestToPay } from "./RequestToPay.tsx";
import { requestProblem } from "./requestProblem.ts";
import { Stopped } from "./Stopped.tsx";
import { useRequestSentence } from "./useRequestSentence.ts";

interface OpenRequestProps {
  link: LinkContent<"request">;
  account: Account;
  from?: TalkOrigin | undefined;
}

/** A seller's request, or what both signed: fetched, opened, and checked against its hash. */
export function OpenRequest({ link, account, from }: OpenRequestProps) {
  const documents = useDocuments();
  const { chainId, escrow } = useChain().config;
  const sentence = useErrorSentence();
  const { data, error } = useQuery({
    queryKey: ["request", nameOf(link.draft)],
    queryFn: () => loadRequest(documents, link, { chainId, escrow }),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
    retry: 1,
  });
  if (error) return <Stopped reason={sentence(error)} />;
  if (!data) return <PageSkeleton />;
  return <CheckedRequest draft={data} isAgreed={"agreed" in link.draft} account={account} from={from} />;
}

function nameOf(draft: LinkContent<"request">["draft"]): string {
  if ("inline" in draft) return draft.inline.nonce;
  return "sealed" in draft ? draft.sealed.plainHash : `agreed ${draft.agreed.plainHash}`;
}

interface CheckedRequestProps {
  draft: AgreementDraft;
  isAgreed: boolean;
  account: Account;
  from: TalkOrigin | undefined;
}

/** Checked against the coin, the clock and the published policy before anything of it is shown. */
function CheckedRequest({ draft, isAgreed, account, from }: CheckedRequestProps) {
  const { t } = useTranslation("pay");
  const coin = useCoin(draft.price.token.address);
  const now = useNow();
  const policy = usePolicyCheck(draft.policy);
  const sentence = useErrorSentence();
  const describe = useRequestSentence(draft.price.token);
  if (policy.error) return <Stopped reason={sentence(policy.error)} />;
  if (!coin || now === null || policy.state === "reading") return <PageSkeleton />;
  const problem = requestProblem(draft, { you: account.address, now, coin });
  if (problem) return <Stopped reason={describe(problem)} />;
  if (policy.state === "forged") return <Stopped reason={t("link.policyForged")} />;
  return (
    <RequestToPay
      draft={draft}
      isAgreed={isAgreed}
      account={account}
      from={from}
      isListed={coin.isListed}
      isPolicyChecked={policy.state === "checked"}
      now={now}
    />
  );
}
