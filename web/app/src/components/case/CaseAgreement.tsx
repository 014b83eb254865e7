import { useTranslation } from "react-i18next";
import type { Agreement } from "../../../../shared/agreement/agreement.ts";
import { renderAgreement } from "../../../../shared/agreement/renderAgreement.ts";
import { termsMatchAgreement } from "../../../../shared/agreement/termsMatchAgreement.ts";
import { useEvidence } from "../../lib/evidence/useEvidence.ts";
import { useChain } from "../../lib/query/useChain.ts";
import type { TradeScene } from "../../lib/trade/TradeScene.ts";
import { AgreementView } from "../agreement/AgreementView.tsx";
import { Disclosure } from "../disclosure/Disclosure.tsx";
import { Notice } from "../notice/Notice.tsx";
import { Skeleton } from "../skeleton/Skeleton.tsx";
import { ShowAgreement } from "./ShowAgreement.tsx";

/** What the two agreed, as far as the reader may see it: sealed for the parties until one of them shows it in the case. */
export function CaseAgreement({ scene }: { scene: TradeScene }) {
  const { t } = useTranslation("case");
  const { trade, side, agreement: own } = scene;
  const { agreement: hash, buyer } = trade.terms;
  const { reading } = useEvidence({ hash, sender: buyer, trade: trade.id, agreement: hash });
  const shown = reading.state === "agreement" ? reading.agreement : null;
  const agreement = own.state === "read" ? own.agreement : shown;
  if (!agreement && (reading.state === "reading" || own.state === "reading"))
    return <Skeleton className="h-20 w-full" />;
  return (
    <>
      {own.state === "unread" && own.reason === "edited" ? (
        <Notice kind="danger">{t("agreement.edited")}</Notice>
      ) : null}
      {shown ? <p className="text-sm text-soft">{t("agreement.shown")}</p> : null}
      {!shown && side !== null && agreement ? <ShowAgreement scene={scene} agreement={agreement} /> : null}
      {agreement ? <Sheet agreement={agreement} trade={trade} /> : <Notice>{t("agreement.sealed")}</Notice>}
    </>
  );
}

function Sheet({ agreement, trade }: { agreement: Agreement; trade: TradeScene["trade"] }) {
  const { t } = useTranslation("case");
  const { chainId, escrow } = useChain().config;
  const mismatches = termsMatchAgreement(trade.terms, agreement, { chainId, escrow });
  return (
    <>
      {mismatches.length > 0 ? <Notice kind="danger">{t("agreement.mismatch")}</Notice> : null}
      <Disclosure title={t("agreement.read", { title: agreement.subject.words.split("\n")[0] })}>
        <AgreementView
          label={t("agreement.languages")}
          rendered={{ zh: renderAgreement(agreement, "zh"), en: renderAgreement(agreement, "en") }}
        />
      </Disclosure>
    </>
  );
}
