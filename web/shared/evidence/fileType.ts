/** What may be evidence. All but PDF is shown in the page, as picture or text; a PDF is only ever downloaded. */
export const fileTypes = [
  "image/png",
  "image/jpeg",
  "image/webp",
  "image/gif",
  "text/plain",
  "application/pdf",
] as const;

export type FileType = (typeof fileTypes)[number];

export const pictureTypes = fileTypes.filter((type) => type.startsWith("image/"));

export const maxFileSize = 10_000_000;

/** How much of a file's beginning tells its type. */
export const headLength = 4_096;

export type ReadType = FileType | "active" | "unknown";

const signatures: [FileType, (head: Uint8Array) => boolean][] = [
  ["image/png", (head) => startsWith(head, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ["image/jpeg", (head) => startsWith(head, [0xff, 0xd8, 0xff])],
  ["image/gif", (head) => /^GIF8[79]a/.test(latin(head, 6))],
  ["image/webp", (head) => /^RIFF.{4}WEBP/s.test(latin(head, 12))],
  ["application/pdf", (head) => latin(head, 5) === "%PDF-"],
];

// Markup that a browser would run. Such a file is refused, though it would only be shown as text.
const markup =
  /<(?:!doctype|!entity|\?xml|html|head|body|script|style|svg|math|iframe|frame|object|embed|applet)[\s/>[]|<[a-z][^>]*\son[a-z]+\s*=/i;

/** The type of a file by its bytes. What its name or its sender says does not count. */
export function readFileType(bytes: Uint8Array, isWhole: boolean): ReadType {
  const signature = signatures.find(([, matches]) => matches(bytes));
  if (signature) return signature[0];
  const text = plainText(bytes, isWhole);
  if (text === null) return "unknown";
  return markup.test(text) ? "active" : "text/plain";
}

/** Null when the bytes are no text in UTF-8. A beginning may end in the middle of a letter. */
function plainText(bytes: Uint8Array, isWhole: boolean): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: !isWhole });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what tells data from text
    return /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text) ? null : text;
  } catch {
    return null;
  }
}

function startsWith(head: Uint8Array, bytes: number[]): boolean {
  return bytes.every((byte, index) => head[index] === byte);
}

function latin(head: Uint8Array, length: number): string {
  return String.fromCharCode(...head.subarray(0, length));
}
