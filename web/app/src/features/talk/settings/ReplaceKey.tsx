import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button/Button.tsx";
import { Dialog } from "../../../components/dialog/Dialog.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { useTalkPlace } from "../../../lib/talk/TalkContext.ts";

/** For somebody who fears that others read along: a new key in the place of the old one. */
export function ReplaceKey() {
  const { t } = useTranslation("talk");
  const place = useTalkPlace();
  const [asking, setAsking] = useState(false);
  const replace = useMutation({
    mutationFn: () => place.replaceKey(),
    networkMode: "always",
  });
  return (
    <>
      <p className="text-sm text-soft">{t("settings.key.lead")}</p>
      {replace.isSuccess ? (
        <Notice kind="success" live="status">
          {t("settings.key.done")}
        </Notice>
      ) : null}
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
