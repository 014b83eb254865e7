import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { RosterVersion } from "../../../../../shared/court/rosterVersion.ts";
import { Button } from "../../../components/button/Button.tsx";
import { Dialog } from "../../../components/dialog/Dialog.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { setMaxLoadCall } from "../calls.ts";
import { useDeskAct } from "../useDeskAct.ts";
import { LoadField } from "./LoadField.tsx";
import { readLoad } from "./readLoad.ts";

interface LoadDialogProps {
  version: RosterVersion;
  highest: number;
  current: number;
  onClose: () => void;
}

/** How many cases one takes at a time; none at all is a pause. */
export function LoadDialog({ version, highest, current, onClose }: LoadDialogProps) {
  const { t } = useTranslation("desk");
  const act = useDeskAct();
  const [text, setText] = useState(String(current));
  const load = readLoad(text);
  const isHigh = load !== null && load > highest;
  return (
    <Dialog
      title={t("steps.setMaxLoad")}
      open
      onClose={onClose}
      locked={act.isPending}
      actions={
        <Button
          busy={act.isPending}
          disabled={load === null || isHigh}
          onClick={() =>
            load !== null &&
            act.mutate(
              {
                action: "courtSetMaxLoad",
                calls: async ({ court }) => [setMaxLoadCall(court, version.id, load)],
              },
              { onSuccess: onClose },
            )
          }
        >
          {t("member.save")}
        </Button>
      }
    >
      <LoadField text={text} onChange={setText} highest={highest} />
      <ActFailure error={act.error} />
    </Dialog>
  );
}
