/** Letters that Unicode does not take apart into a plain letter and a mark. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
}
const special = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu')

/** Apostrophes as they are typed: ' ’ ‘ ʼ ʹ ` ´ and the modifier letters near them. */
const apostrophes = /[\u2018\u2019\u02bc\u02b9\u02bb\u0060\u00b4]/gu

/**
 * A text as it is compared: without regard to case, accents, width, the kind of apostrophe and how much space there is.
 * "Kyiv", "KYIV" and "Kýiv" are alike, and so are "Łódź" and "lodz". Other spellings are not: that is for aliases and search.
 *
 * Unicode's compatibility decomposition (NFKD, UAX #15) without the combining diacritical marks U+0300 to U+036F, in
 * lower case, composed again; so "й" is compared as "и", and the marks of scripts that need them for reading stay.
 * Cypher's `toLower` alone leaves accents as they are: folded texts are stored beside the texts they stand for, in
 * columns that end in `Folded`.
 */
export function fold(text: string): string {
  return text
    .replace(apostrophes, "'")
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/gu, '')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/gu, '')
    .replace(special, (letter) => letters[letter] ?? letter)
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
}
