/**
 * Ids that a reader takes for one another: the same letters in another width or case, composed or decomposed, or letters
 * of another script that look the same. Which they are is a storage format, as tags are: a change finds nothing in logs
 * of before.
 */

/** Left as typed, right as read: Cyrillic and Greek capitals, dashes, dots. Small letters follow their capitals. */
const LOOKS: ReadonlyMap<string, string> = pairs(
  'АВЕЅІЈКМНОРСТУХҮԚԜΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹͿ‐‒–—―−ー一·•・∙',
  'ABESIJKMHOPCTYXYQWABEZHIKMNOPTYXCJ--------....',
)

/** What looks the same in one case only: a small l is read as 1, a capital L is not. */
const FIGURES: ReadonlyMap<string, string> = pairs('0l1|', 'OIII')

function pairs(typed: string, read: string): ReadonlyMap<string, string> {
  const signs = [...read]
  return new Map([...typed].map((sign, index) => [sign, signs[index]!]))
}

function latin(sign: string): string {
  const same = LOOKS.get(sign)
  if (same !== undefined) return same
  const capital = sign.toUpperCase()
  return capital === sign ? sign : (LOOKS.get(capital)?.toLowerCase() ?? sign)
}

// A tag has its longest length, and one sign may become eighteen.
const LONGEST = 400

/**
 * What stands for all that look like an id: without regard to case, and with figures read as letters. Two ids look alike
 * where they have one in common.
 */
export function skeletons(id: string): readonly [string, string] {
  const signs = id.normalize('NFKC')
  return [skeleton(capitals(signs), latin), skeleton(signs, sign => FIGURES.get(latin(sign)) ?? latin(sign))]
}

// Down and up again: what has no capital of its own (ß) and what has no small letter meet in between.
const capitals = (signs: string) => signs.toLowerCase().toUpperCase()

function skeleton(signs: string, read: (sign: string) => string): string {
  // Taken apart, since a letter of another script may stand under marks; put together again, so that a letter with its mark is one.
  const text = Array.from(signs.normalize('NFKD'), read).join('').normalize('NFKC')
  return text.length <= LONGEST ? text : [...text].slice(0, LONGEST).join('')
}
