import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button/Button.tsx";
import { Dialog } from "../../../components/dialog/Dialog.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import type { Confirmation } from "../../../lib/sendCalls/Confirmations.ts";
import type { Summary } from "../../../lib/signing/Summary.ts";
import { Details } from "./Details.tsx";
import { Facts } from "./Facts.tsx";
import { FlowCard } from "./FlowCard.tsx";
import { Unchecked } from "./Unchecked.tsx";
import { UndoNotice } from "./UndoNotice.tsx";
import { useArmed } from "./useArmed.ts";
import { Warnings } from "./Warnings.tsx";

/** What is about to be signed, as the signer read it: what leaves, what arrives, to whom, what stays open and until when. */
export function ConfirmationSheet({ confirmation }: { confirmation: Confirmation }) {
  const { t } = useTranslation("wallet");
  const { summary, step, steps, outsideWallet, isSponsored, accept, reject } = confirmation;
  const isArmed = useArmed();
  const isMessage = summary.kind !== "transaction";
  const prelude = preludeOf(summary);
  return (
    <Dialog
      title={t(`confirm.actions.${summary.action}`)}
      description={steps > 1 ? t("confirm.step", { step, steps }) : undefined}
      open
      onClose={reject}
      actions={
        <>
          <Button kind="quiet" onClick={reject}>
            {t("confirm.reject")}
          </Button>
          <Button onClick={accept} disabled={!isArmed}>
            {t(isMessage ? "confirm.sign" : "confirm.send")}
          </Button>
        </>
      }
    >
      <Warnings warnings={summary.warnings} />
      {summary.flows.length > 0 ? (
        <ul className="grid gap-2">
          {[...summary.flows.entries()].map(([at, flow]) => (
            <li key={at}>
              <FlowCard flow={flow} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-soft">{t(isMessage ? "confirm.nothingSent" : "confirm.nothingMoves")}</p>
      )}
      <UndoNotice undo={summary.undo} />
      {isSponsored ? (
        <Notice title={t("confirm.sponsored.title")}>
          {t(`confirm.sponsored.${summary.action === "signSettlement" ? "settlement" : "payment"}`)}
        </Notice>
      ) : null}
      {prelude && !outsideWallet ? (
        <p className="text-sm text-soft">{t(`confirm.prelude.${prelude}`)}</p>
      ) : null}
      <Facts summary={summary} />
      <Unchecked checks={summary.checks} />
      <Details summary={summary} />
      {outsideWallet ? (
        <p className="text-sm text-soft">
          {t(summary.prelude ? "confirm.outsideTwice" : "confirm.outside", { wallet: outsideWallet })}
        </p>
      ) : null}
    </Dialog>
  );
}

/** Of several coins each has its own allowance. */
function preludeOf({ prelude, facts }: Summary) {
  const allowances = facts.filter(({ label }) => label === "allowance");
  return prelude === "approve" && allowances.length > 1 ? "approveSeveral" : prelude;
}
