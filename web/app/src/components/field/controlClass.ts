/** The look of everything one types into or chooses from. */
export const controlClass =
  "w-full min-h-12 rounded-control border border-edge bg-sheet px-3.5 py-2.5 text-base text-ink " +
  "transition-[border-color,box-shadow] hover:border-soft " +
  "aria-invalid:border-danger aria-invalid:bg-danger-wash " +
  "disabled:bg-sunken disabled:text-faint [&:is(input,textarea):read-only]:bg-sunken";
