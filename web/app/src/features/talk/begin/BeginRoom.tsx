import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { Button } from "../../../components/button/Button.tsx";
import { TextField } from "../../../components/field/TextField.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { beginRoom } from "../../../lib/talk/room/beginRoom.ts";
import type { Talk } from "../../../lib/talk/session/Talk.ts";
import { ChosenPeople } from "./ChosenPeople.tsx";
import { PersonField } from "./PersonField.tsx";

interface BeginRoomProps {
  talk: Talk;
  /** Whom the reader came from. */
  to: Address | null;
  onBegun: (room: string) => void;
}

/** With whom: one, or several and what the room is called. */
export function BeginRoom({ talk, to, onBegun }: BeginRoomProps) {
  const { t } = useTranslation("talk");
  const [people, setPeople] = useState<readonly Address[]>(to ? [to] : []);
  const [subject, setSubject] = useState("");
  const [judged, setJudged] = useState(false);
  const begin = useMutation({
    mutationFn: () => beginRoom(talk, people, people.length > 1 ? subject.trim() || null : null),
    onSuccess: onBegun,
    networkMode: "always",
  });
  function submit(event: FormEvent) {
    event.preventDefault();
    setJudged(true);
    if (people.length > 0) begin.mutate();
  }
  return (
    <form className="grid gap-5" onSubmit={submit} noValidate>
      <ChosenPeople people={people} onRemove={(one) => setPeople(people.filter((other) => other !== one))} />
      <PersonField
        talk={talk}
        chosen={people}
        isMissing={judged && people.length === 0}
        onChoose={(one) => {
          begin.reset();
          setPeople([...people, one]);
        }}
      />
      {people.length > 1 ? (
        <TextField
          label={t("begin.subject.label")}
          hint={t("begin.subject.hint")}
          optional
          value={subject}
          onChange={setSubject}
          maxLength={60}
        />
      ) : null}
      <div>
        <Button type="submit" busy={begin.isPending}>
          {t(people.length > 1 ? "begin.group" : "begin.act")}
        </Button>
      </div>
      <ActFailure error={begin.error} />
    </form>
  );
}
