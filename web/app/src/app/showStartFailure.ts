/** Without its texts the app cannot speak in one language, so it says in both what happened and what to do. */
export function showStartFailure(root: HTMLElement, error: unknown): void {
  const lines = [
    "Parley could not start. Your money and your keys are untouched. Reload the page to try again.",
    "言和未能启动。您的资金和密钥都没有变动。请重新加载页面再试。",
    error instanceof Error ? error.message : String(error),
  ];
  root.replaceChildren(
    ...lines.map((line) => {
      const paragraph = document.createElement("p");
      paragraph.className = "mx-auto max-w-column p-4";
      paragraph.textContent = line;
      return paragraph;
    }),
  );
}
