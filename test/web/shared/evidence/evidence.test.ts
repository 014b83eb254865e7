import { sha256 } from "viem";
import { describe, expect, it } from "vitest";
import { checkStoredFile, readEvidenceFile } from "../../../../web/shared/evidence/checkFile.ts";
import {
  decodeEvidence,
  type EvidenceItem,
  encodeEvidence,
} from "../../../../web/shared/evidence/evidence.ts";
import { maxFileSize } from "../../../../web/shared/evidence/fileType.ts";
import { seller } from "../support/cast.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3);
const filler = "x".repeat(5_000);

const item: EvidenceItem = {
  version: 1,
  kind: "claim",
  trade: `0x${"7e".repeat(32)}`,
  author: seller,
  createdAt: 1_800_000_000,
  nonce: `0x${"01".repeat(32)}`,
  language: "zh",
  text: "三把椅子断了腿\n见照片",
  files: [{ name: "椅子.png", type: "image/png", size: png.length, sha256: sha256(png) }],
};

describe("evidence", () => {
  it("comes back from its bytes", () => {
    expect(decodeEvidence(encodeEvidence(item))).toEqual(item);
  });

  it.each<[string, object]>([
    ["a file of another type", { files: [{ ...item.files[0], type: "image/svg+xml" }] }],
    ["a file that is too large", { files: [{ ...item.files[0], size: maxFileSize + 1 }] }],
    ["more files than anyone reads", { files: Array(21).fill(item.files[0]) }],
    ["a name that turns around", { files: [{ ...item.files[0], name: "gnp\u202e.exe" }] }],
  ])("is refused with %s", (_, change) => {
    const sorted = (value: unknown): unknown =>
      value && typeof value === "object" && !Array.isArray(value)
        ? Object.fromEntries(
            Object.entries(value)
              .sort()
              .map(([key, part]) => [key, sorted(part)]),
          )
        : Array.isArray(value)
          ? value.map(sorted)
          : value;
    expect(() => decodeEvidence(bytesOf(JSON.stringify(sorted({ ...item, ...change }))))).toThrow(
      "evidenceMalformed",
    );
  });
});

describe("readEvidenceFile", () => {
  it.each<[string, BlobPart[], string]>([
    ["PNG", [png], "image/png"],
    ["JPEG", [Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0)], "image/jpeg"],
    ["GIF", ["GIF89a..."], "image/gif"],
    ["WebP", ["RIFF\n\n\n\nWEBPVP8 "], "image/webp"],
    ["PDF", ["%PDF-1.7 ..."], "application/pdf"],
    [
      "text",
      ["价格 < 5, and 5 > 3; see <https://shop.example/a> <Media omitted> <video omitted>"],
      "text/plain",
    ],
    ["long text with letters across the head's end", ["椅".repeat(3_000)], "text/plain"],
  ])("takes %s by its bytes", async (_, parts, type) => {
    // What the sender calls it does not count.
    const file = new Blob(parts, { type: "text/html" });
    expect((await readEvidenceFile(file)).type).toBe(type);
  });

  it.each<[string, BlobPart[], string]>([
    ["an empty file", [], "fileEmpty"],
    ["an HTML page", ["<!DOCTYPE html><p>hi"], "fileActiveContent"],
    ["a script", ["<script>alert(1)</script>"], "fileActiveContent"],
    ["an SVG picture", ['<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'], "fileActiveContent"],
    ["an SVG picture with a preamble", ['\ufeff<?xml version="1.0"?><svg/>'], "fileActiveContent"],
    ["markup behind a comment", ["<!-- picture --><SVG\n><script/>"], "fileActiveContent"],
    ["markup far into a text", [`${filler}<iframe src=x>`], "fileActiveContent"],
    ["a handler on a harmless tag", ["<img src=x onerror=alert(1)>"], "fileActiveContent"],
    ["a program", [Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0)], "fileTypeNotAllowed"],
    ["an archive", [Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)], "fileTypeNotAllowed"],
    ["text in UTF-16", [Uint8Array.of(0xff, 0xfe, 0x3c, 0, 0x73, 0)], "fileTypeNotAllowed"],
    ["binary behind text", [filler, Uint8Array.of(0xff, 0, 1)], "fileTypeNotAllowed"],
  ])("refuses %s", async (_, parts, code) => {
    await expect(readEvidenceFile(new Blob(parts))).rejects.toThrow(code);
  });

  it("refuses a gigabyte without reading a byte of it", async () => {
    const never = () => {
      throw new Error("read");
    };
    const huge = { size: 2 ** 30, slice: never, arrayBuffer: never } as unknown as Blob;
    await expect(readEvidenceFile(huge)).rejects.toThrow("fileTooLarge");
    const largest = new Blob([new Uint8Array(maxFileSize - png.length)]);
    await expect(readEvidenceFile(new Blob([png, largest]))).resolves.toMatchObject({ type: "image/png" });
    await expect(readEvidenceFile(new Blob([png, largest, "x"]))).rejects.toThrow("fileTooLarge");
  });
});

describe("checkStoredFile", () => {
  const [described] = item.files as [EvidenceItem["files"][number]];

  it("takes the bytes that the evidence describes", () => {
    expect(() => checkStoredFile(described, png)).not.toThrow();
  });

  it("refuses others, of another length, or described as another type", () => {
    expect(() => checkStoredFile(described, png.with(9, 9))).toThrow("fileNotAsDescribed");
    expect(() => checkStoredFile({ ...described, size: 5 }, png)).toThrow("fileNotAsDescribed");
    expect(() => checkStoredFile({ ...described, type: "image/gif" }, png)).toThrow("fileNotAsDescribed");
  });

  it("refuses active content even where the description agrees (A-35)", () => {
    const page = bytesOf("<html>");
    const forged = { ...described, type: "text/plain", size: page.length, sha256: sha256(page) } as const;
    expect(() => checkStoredFile(forged, page)).toThrow("fileActiveContent");
  });
});
