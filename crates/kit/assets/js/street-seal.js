// Seals what a colleague counts on the street, on the device itself, so that only the team opens it again: HPKE
// (RFC 9180, base mode: X25519, HKDF-SHA256, ChaCha20-Poly1305) in the form that the house keeps letters in
// (`vault::PublicKey::seal`). The device has no key that opens.

import { CipherSuite, HkdfSha256 } from "@hpke/core";
import { Chacha20Poly1305 } from "@hpke/chacha20poly1305";
import { DhkemX25519HkdfSha256 } from "@hpke/dhkem-x25519";

/** What is shorter is padded to this (bytes), so that a length tells nothing. */
const SMALLEST = 256;
/** First byte of what is sealed to a public key. */
const SEALED = 3;
/** Stands behind the content, before the zeros. */
const END = 0x80;

const utf8 = new TextEncoder();

export const suite = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Chacha20Poly1305(),
});

/** What HPKE mixes into the key, so that one kind of sealed thing never opens as another. */
export const info = utf8.encode("luwte/1 sealed");

export const fromHex = (text) => Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
export const toHex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

/** The length to which so many bytes are padded (Padmé). */
export function paddedLength(length) {
  if (length <= SMALLEST) return SMALLEST;
  const exponent = Math.floor(Math.log2(length));
  const step = 2 ** (exponent - Math.floor(Math.log2(exponent)) - 1);
  return Math.ceil(length / step) * step;
}

export function padded(content) {
  const buffer = new Uint8Array(paddedLength(content.length + 1));
  buffer.set(content);
  buffer[content.length] = END;
  return buffer;
}

/** The place something is sealed for: its parts, each with its length before it (`vault::Binding`). */
export function binding(...parts) {
  const pieces = parts.map((part) => (typeof part === "string" ? utf8.encode(part) : part));
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + 9 + piece.length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const piece of pieces) {
    view.setUint8(at, "b".charCodeAt(0));
    view.setBigUint64(at + 1, BigInt(piece.length));
    bytes.set(piece, at + 9);
    at += 9 + piece.length;
  }
  return bytes;
}

/** Seals bytes to a public key for one place. `more` is for tests: it makes the seal the same each time. */
export async function seal(publicKey, place, content, more = {}) {
  const recipientPublicKey = await suite.kem.deserializePublicKey(publicKey);
  const box = padded(content);
  const { ct, enc } = await suite.seal({ recipientPublicKey, info, ...more }, box, place);
  box.fill(0);
  const sealed = new Uint8Array(1 + enc.byteLength + ct.byteLength);
  sealed[0] = SEALED;
  sealed.set(new Uint8Array(enc), 1);
  sealed.set(new Uint8Array(ct), 1 + enc.byteLength);
  return sealed;
}

/** Seals a letter for whoever holds the secret of `team`: its public key and what names it, in hexadecimal. */
export function sealLetter({ key, holder }, content) {
  return seal(fromHex(key), binding("letter", fromHex(holder)), utf8.encode(JSON.stringify(content)));
}
