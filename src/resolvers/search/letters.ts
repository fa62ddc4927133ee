/**
 * Letters as searching sees them: case never counts, and the marks on Latin letters only little, since names are written
 * with and without them (Žižka, Zizka). Other scripts keep theirs: й is not и.
 */

/** Latin letters that no normalisation takes apart. */
const apart: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ĸ: 'k',
  ŋ: 'n',
  ŧ: 't',
}

/** A text in small letters, each on its own as the index has it. */
export function lowered(text: string): string {
  return Array.from(text.normalize('NFC'), (point) => (point === 'İ' ? 'i' : point.toLowerCase())).join('')
}

/** The same without the marks on Latin letters. */
export function plain(text: string): string {
  const small = lowered(text)
  // Most texts have nothing to take away.
  if (/^[\x20-\x7f]*$/.test(small)) return small
  return small
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/./gu, (letter) => apart[letter] ?? letter)
}

/** All small letters that are the same without their marks, by the plain one: `e` has `é`, `è`, `ê`, …. */
const alike = new Map<string, string>()
for (const [first, last] of [
  [0x61, 0x7a],
  [0xdf, 0x24f],
  [0x1e00, 0x1eff],
] as const) {
  for (let point = first; point <= last; point++) {
    const letter = String.fromCodePoint(point)
    const without = plain(letter)
    if (lowered(letter) === letter && /^[a-z]$/.test(without)) alike.set(without, (alike.get(without) ?? '') + letter)
  }
}

/** All letters that a plain letter stands for, itself among them. */
export function lettersLike(letter: string): string {
  return alike.get(letter) ?? letter
}
