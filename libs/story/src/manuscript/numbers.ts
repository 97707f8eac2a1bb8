const units = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const ordinalUnits = [
  'zeroth',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const words = new Map<string, number>();
units.forEach((word, value) => words.set(word, value));
ordinalUnits.forEach((word, value) => words.set(word, value));
tens.forEach((ten, index) => {
  const base = (index + 2) * 10;
  words.set(ten, base);
  words.set(`${ten.slice(0, -1)}ieth`, base);
  for (let unit = 1; unit <= 9; unit += 1) {
    words.set(`${ten}-${units[unit] ?? ''}`, base + unit);
    words.set(`${ten}-${ordinalUnits[unit] ?? ''}`, base + unit);
  }
});

/** A number below one hundred in words, cardinal or ordinal: "Twenty-One", "twenty one", "thirty-first". */
export function numberInWords(text: string): number | null {
  return (
    words.get(
      text
        .trim()
        .toLowerCase()
        .replace(/[\s-]+/g, '-'),
    ) ?? null
  );
}

const romanDigits: { [digit: string]: number } = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500 };
const wellFormed = /^(?:CD|D?C{0,4})(?:XC|XL|L?X{0,4})(?:IX|IV|V?I{0,4})$/;

/** A Roman numeral in capitals or in small letters, with the old additive forms ("IIII"). */
export function romanNumeral(text: string): number | null {
  const upper = text.toUpperCase();
  if (text === '' || (text !== upper && text !== text.toLowerCase()) || !wellFormed.test(upper)) return null;
  let total = 0;
  for (let index = 0; index < upper.length; index += 1) {
    const value = romanDigits[upper[index] ?? ''] ?? 0;
    total += value < (romanDigits[upper[index + 1] ?? ''] ?? 0) ? -value : value;
  }
  return total;
}

/** Digits, Roman numeral or words. */
export function anyNumber(text: string): number | null {
  const trimmed = text.trim();
  if (/^\d{1,4}$/.test(trimmed)) return Number(trimmed);
  return romanNumeral(trimmed) ?? numberInWords(trimmed);
}
