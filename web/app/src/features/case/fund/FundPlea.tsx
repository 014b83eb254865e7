import { useTranslation } from "react-i18next";
import { splitHeld } from "../../../../../shared/escrow/amounts.ts";
import { previewAnswer } from "../../../../../shared/escrow/caseEnding.ts";
import { AddressChip } from "../../../components/address/AddressChip.tsx";
import { Button } from "../../../components/button/Button.tsx";
import { PartsList } from "../../../components/case/PartsList.tsx";
import { DataList } from "../../../components/layout/DataList.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { Deadline } from "../../../components/time/Deadline.tsx";
import { useContactName } from "../../../lib/contacts/useContactName.ts";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { useMoneyWords } from "../../../lib/money/useMoneyWords.ts";
import type { SignedPlea } from "../../../lib/pleas/SignedPlea.ts";
import { useCoin } from "../../../lib/query/useCoin.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { AnswerPreview } from "../answer/AnswerPreview.tsx";
import { DepositFacts } from "../facts/DepositFacts.tsx";
import { PleaStatement } from "./PleaStatement.tsx";
import { useFundPlea } from "./useFundPlea.ts";

/** What a side signed, what it takes to hand it in for them, and to whom that money comes back: not to the giver. */
export function FundPlea({ scene, plea }: { scene: TradeScene; plea: SignedPlea }) {
  const { t } = useTranslation("case");
  const { percent } = useFormat();
  const { trade, policy, coin, viewer, now } = scene;
  const feeWords = useMoneyWords(useCoin(policy.caseFeeToken) ?? coin);
  const name = useContactName(plea.signer);
  const preview = plea.word === "answer" ? previewAnswer(trade, policy, plea.buyerBps) : null;
  const deposit = preview?.ends ? 0n : policy.maxCaseFee;
  const fund = useFundPlea(scene, plea, deposit);
  return (
    <>
      <Section title={t(`fund.title.${plea.word}`)}>
        <DataList
          items={[
            { label: t("fund.signer"), value: <AddressChip address={plea.signer} name={name} /> },
            { label: t("fund.share"), value: percent(plea.buyerBps), strong: true },
            { label: t("fund.until"), value: <Deadline at={plea.expiresAt} now={now} /> },
          ]}
        />
        {preview ? (
          <AnswerPreview scene={scene} preview={preview} />
        ) : (
          <PartsList scene={scene} parts={splitHeld(trade.held, plea.buyerBps)} />
        )}
        <PleaStatement plea={plea} trade={trade} />
      </Section>
      {deposit === 0n ? null : (
        <Section title={t("deposit.title")}>
          <Notice kind="wait" title={t("fund.gift")}>
            {t("fund.giftBody")}
          </Notice>
          <DepositFacts scene={scene} label={t("fund.give")} />
        </Section>
      )}
      <ActFailure error={fund.error} />
      {viewer === null ? null : (
        <Button busy={fund.isPending} onClick={fund.send}>
          {deposit === 0n ? t("fund.handIn") : t(`fund.submit.${plea.word}`, { deposit: feeWords(deposit) })}
        </Button>
      )}
    </>
  );
}
