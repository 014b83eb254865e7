/** Once the errors are in the page, the first field that has one takes the focus; of a choice, its first answer. */
export function focusFirstError(form: HTMLElement | null): void {
  requestAnimationFrame(() => {
    form
      ?.querySelector<HTMLElement>(
        "[aria-invalid=true]:not([role=radiogroup]), [role=radiogroup][aria-invalid=true] input",
      )
      ?.focus();
  });
}
