import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button/Button.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { useTalkPlace } from "../../../lib/talk/TalkContext.ts";

/** For an outside wallet on a new device: what was said before it replaced its key can be read after one more signature for each key. */
export function FormerKeys({ count }: { count: number }) {
  const { t } = useTranslation("talk");
  const place = useTalkPlace();
  const get = useMutation({ mutationFn: () => place.getFormerKeys(), networkMode: "always" });
  return (
    <>
      <Notice
        action={
          <Button kind="quiet" size="small" busy={get.isPending} onClick={() => get.mutate()}>
            {t("former.act")}
          </Button>
        }
      >
        {t("former.lead", { count })}
      </Notice>
      <ActFailure error={get.error} />
    </>
  );
}
