import { useTranslation } from "react-i18next";
import type { RosterVersion } from "../../../../../shared/court/rosterVersion.ts";
import { Button } from "../../../components/button/Button.tsx";
import { CourtMoney } from "../../../components/court/CourtMoney.tsx";
import { Dialog } from "../../../components/dialog/Dialog.tsx";
import { DataList } from "../../../components/layout/DataList.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { retireCall } from "../calls.ts";
import { useDeskAct } from "../useDeskAct.ts";

interface RetireDialogProps {
  version: RosterVersion;
  freed: bigint;
  locked: bigint;
  onClose: () => void;
}

/** Leaving: no new cases, the free stake now and the rest as seats end. */
export function RetireDialog({ version, freed, locked, onClose }: RetireDialogProps) {
  const { t } = useTranslation("desk");
  const act = useDeskAct();
  const { stakeToken } = version.rules;
  return (
    <Dialog
      title={t("retire.title")}
      description={t("retire.body")}
      open
      onClose={onClose}
      locked={act.isPending}
      actions={
        <Button
          busy={act.isPending}
          onClick={() =>
            act.mutate(
              { action: "courtRetire", calls: async ({ court }) => [retireCall(court, version.id)] },
              { onSuccess: onClose },
            )
          }
        >
          {t("steps.retire")}
        </Button>
      }
    >
      <DataList
        items={[
          { label: t("retire.freed"), value: <CourtMoney token={stakeToken} amount={freed} /> },
          { label: t("retire.locked"), value: <CourtMoney token={stakeToken} amount={locked} /> },
        ]}
      />
      <ActFailure error={act.error} />
    </Dialog>
  );
}
