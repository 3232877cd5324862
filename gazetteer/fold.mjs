// The form in which place names are looked up. `Folding` in Java does the same; a test there folds
// every packed name and compares.

const LETTERS = { ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ß: "ss", æ: "ae", œ: "oe", ı: "i", ə: "a", ħ: "h", ŋ: "n" };

export function fold(name) {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[øłđðþßæœıəħŋ]/gu, (letter) => LETTERS[letter])
    .replace(/['’‘ʼʻ`´.]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
