/** Where a link leads without leaving the page; by `path`, if it is known to go on there. */
export function pathOf(link: string, path?: string): string {
  const { pathname, hash } = new URL(link);
  return (path ?? pathname) + hash;
}
