// Short words by which two phones of a duo speak of the same thing: easy to say, with a last letter that catches a slip.

/** Crockford's letters: none that look like another. */
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** A prime below the number of letters, so that one wrong letter is always seen, save a 0 for a Z. */
const MODULUS = 31;

export const ROUND_LETTERS = 7;
export const ENTRY_LETTERS = 5;

const check = (letters) => LETTERS[[...letters].reduce((sum, letter, place) => sum + (place + 2) * LETTERS.indexOf(letter), 0) % MODULUS];

/** A new word of so many random letters, and one that checks them. */
export function draw(length) {
  const random = crypto.getRandomValues(new Uint8Array(length));
  const letters = Array.from(random, (byte) => LETTERS[byte % LETTERS.length]).join("");
  return letters + check(letters);
}

/** What somebody typed as a word, or nothing when it is none. */
export function read(text, length) {
  const plain = text.toUpperCase().replace(/O/g, "0").replace(/[IL]/g, "1").replace(/[^0-9A-Z]/g, "");
  const letters = plain.slice(0, length);
  const known = plain.length === length + 1 && [...plain].every((letter) => LETTERS.includes(letter));
  return known && check(letters) === plain[length] ? plain : undefined;
}

/** As it is shown: in two halves. */
export const show = (word) => `${word.slice(0, word.length / 2)} ${word.slice(word.length / 2)}`;
