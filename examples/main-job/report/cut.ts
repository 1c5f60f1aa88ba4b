/** Texts that are too long, cut so that they fit and still can be told apart. */
import { graphemesOf, widestOf } from './text-width.ts'

export type Fits = (text: string) => boolean

export type Cut = (text: string, fits: Fits) => string

const ELLIPSIS = '…'

/** `Department of…Paris`: names differ at their ends as often as at their beginnings. */
export const cutMiddle: Cut = (text, fits) => {
  if (fits(text)) return text
  const all = graphemesOf(text)
  return longest(all.length - 1, fits, count => {
    const head = all.slice(0, Math.ceil(count / 2)).join('')
    const tail = count < 2 ? '' : all.slice(-Math.floor(count / 2)).join('')
    return `${head.trimEnd()}${ELLIPSIS}${tail.trimStart()}`
  })
}

/** `Review result filed with the…`: for sentences, at a blank where there is one. */
export const cutEnd: Cut = (text, fits) => {
  if (fits(text)) return text
  const all = graphemesOf(text)
  return longest(all.length - 1, fits, count => {
    const head = all.slice(0, count).join('')
    const blank = all[count] === ' ' ? head.length : head.lastIndexOf(' ')
    return `${head.slice(0, blank > head.length / 2 ? blank : head.length).trimEnd()}${ELLIPSIS}`
  })
}

/** The cut texts, no two of them the same: those that would be are numbered. The texts are distinct. */
export function cutApart(texts: readonly string[], fits: Fits, cut: Cut = cutMiddle): string[] {
  const cuts = texts.map(text => cut(text, fits))
  const times = new Map<string, number>()
  for (const text of cuts) times.set(text, (times.get(text) ?? 0) + 1)
  const taken = new Set(cuts.filter(text => times.get(text) === 1))
  return cuts.map((short, index) => {
    if (times.get(short) === 1) return short
    for (let number = 1; ; number++) {
      const mark = ` #${number}`
      const numbered = cut(texts[index]!, text => fits(text + mark)) + mark
      if (taken.has(numbered)) continue
      taken.add(numbered)
      return numbered
    }
  })
}

/** A name as a sentence may show it. */
export function shortName(name: string, width = 40): string {
  return cutMiddle(name, text => widestOf(text) <= width)
}

/** What fits with the most graphemes: what has fewer always fits where what has more does. */
function longest(most: number, fits: Fits, textOf: (count: number) => string): string {
  let [least, best] = [0, textOf(0)]
  for (let over = most + 1; over - least > 1; ) {
    const count = Math.floor((least + over) / 2)
    const text = textOf(count)
    if (fits(text)) [least, best] = [count, text]
    else over = count
  }
  return best
}
