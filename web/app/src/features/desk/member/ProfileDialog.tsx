import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Hex, zeroHash } from "viem";
import { type Profile, profileSchema } from "../../../../../shared/court/courtDocuments.ts";
import type { RosterVersion } from "../../../../../shared/court/rosterVersion.ts";
import { Button } from "../../../components/button/Button.tsx";
import { Dialog } from "../../../components/dialog/Dialog.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { Skeleton } from "../../../components/skeleton/Skeleton.tsx";
import { usePublicDocument } from "../../../lib/court/usePublicDocument.ts";
import { useDocuments } from "../../../lib/documents/DocumentsContext.ts";
import { useReader } from "../../../lib/documents/useReader.ts";
import { useLanguage } from "../../../lib/i18n/useLanguage.ts";
import { setProfileCall } from "../calls.ts";
import { useDeskAct } from "../useDeskAct.ts";
import { draftOf, readProfile } from "./ProfileDraft.ts";
import { ProfileFields } from "./ProfileFields.tsx";
import { saveProfile } from "./saveProfile.ts";

interface ProfileDialogProps {
  version: RosterVersion;
  current: Hex;
  onClose: () => void;
}

/** A new profile, beginning with the present one. */
export function ProfileDialog({ version, current, onClose }: ProfileDialogProps) {
  // What it began with: once saved, another is the present one before this dialog is told to close.
  const [before] = useState(current);
  const { data, isPending } = usePublicDocument(before, profileSchema);
  const reader = useReader();
  const isKnown = before === zeroHash || !isPending;
  if (reader === undefined || !isKnown) return <Skeleton className="h-12 w-full" />;
  return (
    <ProfileForm version={version} said={data} encryptionKey={reader?.publicKey ?? null} onClose={onClose} />
  );
}

interface ProfileFormProps {
  version: RosterVersion;
  said: Profile | undefined;
  encryptionKey: Hex | null;
  onClose: () => void;
}

function ProfileForm({ version, said, encryptionKey, onClose }: ProfileFormProps) {
  const { t } = useTranslation("desk");
  const { language } = useLanguage();
  const documents = useDocuments();
  const act = useDeskAct();
  const [draft, setDraft] = useState(() => draftOf(said, language));
  const [tried, setTried] = useState(false);
  const read = encryptionKey && readProfile(draft, encryptionKey);

  function save() {
    setTried(true);
    if (!read?.ok) return;
    const { profile } = read;
    act.mutate(
      {
        action: "courtSetProfile",
        calls: async ({ court }) => [
          setProfileCall(court, version.id, await saveProfile(documents, profile)),
        ],
      },
      { onSuccess: onClose },
    );
  }

  return (
    <Dialog
      title={t("steps.setProfile")}
      open
      onClose={onClose}
      locked={act.isPending}
      actions={
        <Button busy={act.isPending} disabled={!read} onClick={save}>
          {t("member.save")}
        </Button>
      }
    >
      {read ? (
        <ProfileFields draft={draft} onChange={setDraft} problem={tried && !read.ok ? read.problem : null} />
      ) : (
        <Notice>{t("profile.noKey")}</Notice>
      )}
      <ActFailure error={act.error} />
    </Dialog>
  );
}
