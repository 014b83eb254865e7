import { useTranslation } from "react-i18next";
import { sellerNet } from "../../../../../shared/escrow/amounts.ts";
import { formatAmount } from "../../../../../shared/money/formatAmount.ts";
import { SubjectWords } from "../../../components/agreement/SubjectWords.tsx";
import { ValuedAmount } from "../../../components/amount/ValuedAmount.tsx";
import { Button } from "../../../components/button/Button.tsx";
import { DataList } from "../../../components/layout/DataList.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { ShareLink } from "../../../components/share/ShareLink.tsx";
import { Deadline } from "../../../components/time/Deadline.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { useLanguage } from "../../../lib/i18n/useLanguage.ts";
import { linkUrl } from "../../../lib/links/linkUrl.ts";
import { useNow } from "../../../lib/query/useNow.ts";
import { AgreementText } from "../review/AgreementText.tsx";
import { SendToRoom } from "../talk/SendToRoom.tsx";
import type { MadeRequest } from "./MadeRequest.ts";

interface ProtectedRequestReadyProps extends MadeRequest {
  /** The conversation that led here. */
  room?: string | undefined;
  onChange: () => void;
  onAgain: () => void;
}

/** The request as it goes out: its link, what it says, and the agreement as the buyer will read it. */
export function ProtectedRequestReady(props: ProtectedRequestReadyProps) {
  const { draft, code, room, onChange, onAgain } = props;
  const { t } = useTranslation("pay");
  const { locale } = useFormat();
  const { language } = useLanguage();
  const now = useNow() ?? draft.createdAt;
  const { token, amount } = draft.price;
  const { title, content } = draft.policy;
  const money = `${formatAmount(amount, token.decimals, locale)} ${token.symbol}`;
  return (
    <>
      <Section title={t("request.readyTitle")}>
        <p className="text-sm text-soft">{t("request.readyLead")}</p>
        <ShareLink
          url={linkUrl(code)}
          label={t("request.label", { amount: money })}
          fileName="parley-request"
        />
        {room ? <SendToRoom room={room} url={linkUrl(code)} /> : null}
      </Section>
      <Section title={t("request.says")}>
        <SubjectWords words={draft.subject.words} />
        <DataList
          items={[
            {
              label: t("money.amount"),
              strong: true,
              value: <ValuedAmount coin={token} value={amount} align="end" />,
            },
            {
              label: t("request.net"),
              value: <ValuedAmount coin={token} value={sellerNet(amount, content.feeBps)} align="end" />,
            },
            { label: t("facts.deliverBy"), value: <Deadline at={draft.deliverBy} now={now} /> },
            { label: t("facts.rules"), value: title[language] },
          ]}
        />
      </Section>
      <div className="flex flex-wrap gap-3">
        <Button kind="quiet" onClick={onChange}>
          {t("request.change")}
        </Button>
        <Button kind="text" onClick={onAgain}>
          {t("request.again")}
        </Button>
      </div>
      <Section title={t("request.agreement")} framed={false}>
        <AgreementText agreement={draft} />
      </Section>
    </>
  );
}
