import { useMutation } from "@tanstack/react-query";
import { useLocation } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Notice } from "../../../components/notice/Notice.tsx";
import { useDocuments } from "../../../lib/documents/DocumentsContext.ts";
import { useLanguage } from "../../../lib/i18n/useLanguage.ts";
import { addressInHash } from "../../../lib/links/addressInHash.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import { useErrorSentence } from "../../../lib/signing/useErrorSentence.ts";
import type { Account } from "../../../lib/wallet/Account.ts";
import { sellersDraft } from "../form/draftAgreement.ts";
import type { Deal } from "../form/readDraft.ts";
import { useAsReader } from "../form/useAsReader.ts";
import { useDraft } from "../form/useDraft.ts";
import { DealStep } from "../wizard/DealStep.tsx";
import type { MadeRequest } from "./MadeRequest.ts";
import { ProtectedRequestReady } from "./ProtectedRequestReady.tsx";
import { requestLink } from "./requestLink.ts";

export interface RequestFormProps {
  account: Account;
  /** Protected or plain: to be chosen above the form, until the request is made. */
  chooser: ReactNode;
}

/** The seller writes down what is sold; the buyer gets it as a link. */
export function ProtectedRequest({
  account,
  chooser,
  room,
}: RequestFormProps & { room?: string | undefined }) {
  const { t } = useTranslation("pay");
  const { language } = useLanguage();
  const { config } = useChain();
  const documents = useDocuments();
  const asReader = useAsReader();
  const sentence = useErrorSentence();
  const control = useDraft("request", addressInHash(useLocation().hash));

  const make = useMutation({
    networkMode: "always",
    mutationFn: async ({ deal, now }: { deal: Deal; now: number }): Promise<MadeRequest> => {
      const reader = await asReader(account);
      const draft = sellersDraft(deal, {
        escrow: config.escrow,
        language,
        nonce: control.draft.nonce,
        createdAt: control.draft.writtenAt ?? now,
        you: { address: account.address, encryptionKey: reader?.publicKey ?? null },
      });
      control.writeOut(draft.createdAt);
      return { draft, code: await requestLink(documents, draft) };
    },
    onSuccess: () => window.scrollTo({ top: 0 }),
  });

  if (make.data) {
    return (
      <ProtectedRequestReady
        {...make.data}
        room={room}
        onChange={make.reset}
        onAgain={() => {
          control.finish();
          make.reset();
        }}
      />
    );
  }
  return (
    <>
      {chooser}
      {make.error ? (
        <Notice kind="danger" live="alert">
          {sentence(make.error)}
        </Notice>
      ) : null}
      {make.isPending ? <Notice live="status">{t("request.making")}</Notice> : null}
      <DealStep
        account={account}
        writes="request"
        control={control}
        onDeal={(deal, now) => make.mutate({ deal, now })}
      />
    </>
  );
}
