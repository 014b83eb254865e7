import { useTranslation } from "react-i18next";
import { type Hex, zeroHash } from "viem";
import type { Trade } from "../../../../../shared/escrow/trade.ts";
import { EvidenceText } from "../../../components/evidence/EvidenceText.tsx";
import { useEvidence } from "../../../lib/evidence/useEvidence.ts";
import type { SignedPlea } from "../../../lib/pleas/SignedPlea.ts";

interface PleaStatementProps {
  plea: Pick<SignedPlea, "statement" | "signer">;
  trade: Pick<Trade, "id" | "terms">;
}

/** The words that go with a signed claim or answer, as they will stand in the case. */
export function PleaStatement({ plea, trade }: PleaStatementProps) {
  return plea.statement === zeroHash ? null : <Words hash={plea.statement} plea={plea} trade={trade} />;
}

function Words({ hash, plea, trade }: PleaStatementProps & { hash: Hex }) {
  const { t } = useTranslation("case");
  const { reading, retry } = useEvidence({
    hash,
    sender: plea.signer,
    trade: trade.id,
    agreement: trade.terms.agreement,
  });
  return (
    <div className="grid gap-1.5">
      <p className="text-sm text-soft">{t("fund.words")}</p>
      <EvidenceText reading={reading} onRetry={retry} />
    </div>
  );
}
