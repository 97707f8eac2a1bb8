import { ValidateBy } from 'class-validator';

/** What a text must not hold, said to whoever sent it. */
export const storableWords = 'the character NUL or half of a surrogate pair';

/** Whether PostgreSQL can hold the text: it refuses NUL, and of JSON also half of a surrogate pair, which no UTF-8 says. */
export const isStorable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();

/** Checks a text, or all keys and texts of an object. */
export const IsStorable = (): PropertyDecorator =>
  ValidateBy({ name: 'isStorable', validator: { validate: holdsStorableTexts, defaultMessage: (about) => `${about?.property} must not hold ${storableWords}` } });

const holdsStorableTexts = (value: unknown): boolean => {
  let fine = true;
  JSON.stringify(value, (key, inner: unknown) => {
    fine &&= isStorable(key) && (typeof inner !== 'string' || isStorable(inner));
    return inner;
  });
  return fine;
};
