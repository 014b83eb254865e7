import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../button/Button.tsx";
import { Dialog } from "../dialog/Dialog.tsx";
import { ActFailure } from "../notice/ActFailure.tsx";
import { Notice } from "../notice/Notice.tsx";

interface CloseEvidenceDialogProps {
  /** How many of one's own offers the other side may still accept. */
  openOffers: number;
  revoke: ReactNode;
  busy: boolean;
  failure: unknown;
  onConfirm: () => void;
  onClose: () => void;
}

/**
 * An offer is made to end before the voting starts. Closing early brings the voting forward and no offer with it: the
 * other side could wait until it sees that it loses, and accept then.
 */
export function CloseEvidenceDialog(props: CloseEvidenceDialogProps) {
  const { openOffers, revoke, busy, failure, onConfirm, onClose } = props;
  const { t } = useTranslation("case");
  return (
    <Dialog
      title={t("court.acts.closeEvidence.title")}
      description={t("court.acts.closeEvidence.body")}
      open
      onClose={onClose}
      locked={busy}
      actions={
        <Button busy={busy} onClick={onConfirm}>
          {t("court.acts.closeEvidence.label")}
        </Button>
      }
    >
      <p>{t("court.acts.closeEvidence.final")}</p>
      {openOffers > 0 ? (
        <Notice
          kind="danger"
          title={t("court.acts.closeEvidence.offersTitle", { count: openOffers })}
          action={revoke}
        >
          {t("court.acts.closeEvidence.offers")}
        </Notice>
      ) : (
        <p className="text-sm text-soft">{t("court.acts.closeEvidence.noOffers")}</p>
      )}
      <ActFailure error={failure} />
    </Dialog>
  );
}
