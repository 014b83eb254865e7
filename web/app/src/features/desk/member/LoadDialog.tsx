import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { RosterVersion } from "../../../../../shared/court/rosterVersion.ts";
import { Button } from "../../../components/button/Button.tsx";
import { Dialog } from "../../../components/dialog/Dialog.tsx";
import { TextField } from "../../../components/field/TextField.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { setMaxLoadCall } from "../calls.ts";
import { useDeskAct } from "../useDeskAct.ts";
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
  const { number } = useFormat();
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
      <TextField
        label={t("member.load")}
        hint={t("member.loadHint", { highest: number(highest) })}
        inputMode="numeric"
        value={text}
        onChange={setText}
        error={
          load === null
            ? t("member.loadInvalid")
            : isHigh
              ? t("member.loadHigh", { highest: number(highest) })
              : undefined
        }
      />
      <ActFailure error={act.error} />
    </Dialog>
  );
}
