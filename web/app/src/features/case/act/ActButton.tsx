import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button/Button.tsx";
import { Dialog } from "../../../components/dialog/Dialog.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { useToast } from "../../../components/toast/useToast.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { type CaseAct, useCaseAct } from "./useCaseAct.ts";

interface ActButtonProps {
  scene: TradeScene;
  act: CaseAct;
  label: string;
  title: string;
  /** What it does, before anything is signed. */
  body: ReactNode;
  done: string;
  children?: ReactNode;
  kind?: "primary" | "quiet";
}

/** A step of a case behind a dialog that says what it does. */
export function ActButton({
  scene,
  act,
  label,
  title,
  body,
  done,
  children,
  kind = "quiet",
}: ActButtonProps) {
  const { t } = useTranslation("case");
  const toast = useToast();
  const [isOpen, setOpen] = useState(false);
  const acting = useCaseAct(scene);
  function sign() {
    acting.mutate(act, {
      onSuccess: () => {
        setOpen(false);
        toast.show("success", done);
      },
    });
  }
  return (
    <>
      <Button kind={kind} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog
        title={title}
        description={body}
        open={isOpen}
        onClose={() => setOpen(false)}
        locked={acting.isPending}
        actions={
          <>
            <Button kind="quiet" disabled={acting.isPending} onClick={() => setOpen(false)}>
              {t("act.back")}
            </Button>
            <Button busy={acting.isPending} onClick={sign}>
              {label}
            </Button>
          </>
        }
      >
        {children}
        <ActFailure error={acting.error} />
      </Dialog>
    </>
  );
}
