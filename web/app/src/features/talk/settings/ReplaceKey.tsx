import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button/Button.tsx";
import { Dialog } from "../../../components/dialog/Dialog.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { useToast } from "../../../components/toast/useToast.ts";
import { useTalkPlace } from "../../../lib/talk/TalkContext.ts";

/** For somebody who fears that others read along: a new key in the place of the old one. */
export function ReplaceKey() {
  const { t } = useTranslation("talk");
  const place = useTalkPlace();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const replace = useMutation({
    mutationFn: () => place.replaceKey(),
    // The page begins anew with the new key: what stands in it now is gone by then.
    onSuccess: () => toast.show("success", t("settings.key.done")),
    networkMode: "always",
  });
  return (
    <>
      <p className="text-sm text-soft">{t("settings.key.lead")}</p>
      <div>
        <Button kind="quiet" busy={replace.isPending} onClick={() => setAsking(true)}>
          {t("settings.key.act")}
        </Button>
      </div>
      <ActFailure error={replace.error} />
      {asking ? (
        <Dialog
          title={t("settings.key.title")}
          open
          onClose={() => setAsking(false)}
          actions={
            <Button
              kind="danger"
              onClick={() => {
                setAsking(false);
                replace.mutate();
              }}
            >
              {t("settings.key.act")}
            </Button>
          }
        >
          <p>{t("settings.key.what")}</p>
        </Dialog>
      ) : null}
    </>
  );
}
