/** The address under which a link's code opens in this app. Its fragment never reaches a server. */
export function linkUrl(code: string, origin: string = location.origin): string {
  return `${origin}/r#${code}`;
}
