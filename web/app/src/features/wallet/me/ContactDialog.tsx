import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { getAddress, isAddress } from "viem";
import { Button } from "../../../components/button/Button.tsx";
import { Dialog } from "../../../components/dialog/Dialog.tsx";
import { TextField } from "../../../components/field/TextField.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import type { Contact } from "../../../lib/contacts/ContactBook.ts";
import { useContactBook } from "../../../lib/contacts/ContactsContext.ts";

/** A contact to add or to change. The address of one that exists stays: another address is another contact. */
export function ContactDialog({ contact, onClose }: { contact: Contact | null; onClose: () => void }) {
  const { t } = useTranslation("wallet");
  const first = useRef<HTMLInputElement>(null);
  const book = useContactBook();
  const form = useId();
  const [name, setName] = useState(contact?.name ?? "");
  const [address, setAddress] = useState<string>(contact?.address ?? "");
  const [judged, setJudged] = useState(false);
  const isRight = isAddress(address.trim());
  const save = useMutation({
    mutationFn: () => book.save({ address: getAddress(address.trim()), name }),
    onSuccess: onClose,
  });
  const remove = useMutation({
    mutationFn: (one: Contact) => book.remove(one.address),
    onSuccess: onClose,
  });
  function submit(event: FormEvent) {
    event.preventDefault();
    setJudged(true);
    if (isRight && name.trim() !== "") save.mutate();
  }
  return (
    <Dialog
      title={t(contact ? "contacts.editTitle" : "contacts.add")}
      open
      onClose={onClose}
      initialFocus={first}
      actions={
        <>
          {contact ? (
            <Button kind="quiet" busy={remove.isPending} onClick={() => remove.mutate(contact)}>
              {t("contacts.remove")}
            </Button>
          ) : null}
          <Button type="submit" form={form} busy={save.isPending}>
            {t("contacts.save")}
          </Button>
        </>
      }
    >
      <form id={form} className="grid gap-4" onSubmit={submit} noValidate>
        <TextField
          ref={first}
          label={t("contacts.name")}
          error={judged && name.trim() === "" ? t("contacts.nameMissing") : undefined}
          value={name}
          onChange={setName}
          maxLength={60}
        />
        <TextField
          label={t("contacts.address")}
          error={judged && !isRight ? t("contacts.addressWrong") : undefined}
          value={address}
          onChange={setAddress}
          readOnly={contact !== null}
          mono
          autoComplete="off"
          spellCheck={false}
        />
      </form>
      <ActFailure error={save.error ?? remove.error} />
    </Dialog>
  );
}
