import { useMutation } from "@tanstack/react-query";
import { SendHorizontal, X } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { longestText } from "../../../../../shared/talk/limits.ts";
import { cleanWords } from "../../../../../shared/wire/words.ts";
import { Button } from "../../../components/button/Button.tsx";
import { controlClass } from "../../../components/field/controlClass.ts";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { useChain } from "../../../lib/query/useChain.ts";
import type { RoomScene } from "../../../lib/talk/room/RoomScene.ts";
import type { ThreadMessage } from "../../../lib/talk/room/readThread.ts";
import { talkNow } from "../../../lib/talk/session/Talk.ts";
import { ownWord } from "../cards/link/ownWord.ts";
import { AttachButton } from "../file/AttachButton.tsx";
import { useExcerpt } from "../useExcerpt.ts";
import { ExpiryChoice } from "./ExpiryChoice.tsx";

interface ComposerProps {
  /** What was begun in each room and not sent, while talk is open. */
  drafts: Map<string, string>;
  scene: RoomScene;
  replyTo: ThreadMessage | null;
  onReplied: () => void;
  tools: ReactNode;
}

/** Where one writes. Enter sends where there is a keyboard; on a phone it begins a line. */
export function Composer({ drafts, scene, replyTo, onReplied, tools }: ComposerProps) {
  const { t } = useTranslation("talk");
  const { config } = useChain();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(() => drafts.get(scene.id) ?? "");
  const [lifetime, setLifetime] = useState<number | null>(null);
  const send = useMutation({
    mutationFn: (words: string) => {
      const card = ownWord(words, scene.self, config);
      return scene.send({
        ...(card ? { kind: "card", card } : { kind: "text", text: words, subject: null }),
        replyTo: replyTo?.id ?? null,
        expiresAt: lifetime === null ? null : talkNow() + lifetime,
      });
    },
    // What was not written down comes back into the field, before whatever was typed since.
    onError: (_error, words) => write((before) => (before === "" ? words : `${words}\n${before}`)),
    onSuccess: onReplied,
    networkMode: "always",
  });
  useEffect(() => {
    if (replyTo) area.current?.focus();
  }, [replyTo]);

  function write(next: string | ((before: string) => string)) {
    setText((before) => {
      const after = typeof next === "string" ? next : next(before);
      drafts.set(scene.id, after);
      return after;
    });
  }

  function submit() {
    const words = cleanWords(text);
    if (words === "") return;
    write("");
    send.mutate(words);
  }

  function onKeyDown(event: KeyboardEvent) {
    const sends = event.key === "Enter" && !event.shiftKey && !event.nativeEvent.isComposing;
    if (!sends || matchMedia("(pointer: coarse)").matches) return;
    event.preventDefault();
    submit();
  }

  return (
    <form
      className="sticky bottom-[calc(4.25rem+env(safe-area-inset-bottom))] z-20 -mx-4 grid gap-2 border-t border-line bg-paper px-4 py-3 sm:-mx-6 sm:px-6 md:bottom-0 md:mx-0 md:px-0"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {replyTo ? <Replying message={replyTo} onCancel={onReplied} /> : null}
      <ActFailure error={send.error} />
      <div className="flex items-end gap-2">
        <label htmlFor={id} className="sr-only">
          {t("composer.label")}
        </label>
        <textarea
          ref={area}
          id={id}
          rows={1}
          value={text}
          maxLength={longestText}
          placeholder={t("composer.label")}
          onChange={(event) => write(event.target.value)}
          onKeyDown={onKeyDown}
          className={`${controlClass} field-sizing-content max-h-40 min-w-0 flex-1 resize-none`}
        />
        <Button type="submit" aria-label={t("composer.send")} title={t("composer.send")}>
          <SendHorizontal className="size-5" aria-hidden="true" />
        </Button>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <AttachButton scene={scene} />
        {tools}
        <ExpiryChoice value={lifetime} onChange={setLifetime} />
      </div>
    </form>
  );
}

function Replying({ message, onCancel }: { message: ThreadMessage; onCancel: () => void }) {
  const { t } = useTranslation("talk");
  const excerpt = useExcerpt();
  return (
    <div className="flex items-center gap-2 border-s-2 border-accent ps-3 text-sm text-soft">
      <span className="min-w-0 flex-1 truncate">
        {t("composer.replying", { excerpt: excerpt(message.content) })}
      </span>
      <button
        type="button"
        onClick={onCancel}
        aria-label={t("composer.cancelReply")}
        className="grid size-9 place-items-center rounded-full hover:text-ink"
      >
        <X className="size-4" aria-hidden="true" />
      </button>
    </div>
  );
}
