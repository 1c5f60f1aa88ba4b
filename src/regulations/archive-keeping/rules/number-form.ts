/** 编码规则: numbers of archives against the form that the company has laid down. */

/** What a part of a form may be where nothing more is known of it. */
const PARTS = {
  class: '[A-Za-z0-9]{1,10}',
  year: '\\d{4}',
  month: '\\d{2}',
  day: '\\d{2}',
  serial: '\\d{1,9}',
} as const

type Part = keyof typeof PARTS
export type Known = { readonly [P in Part]?: string }

const isPart = (name: string): name is Part => Object.hasOwn(PARTS, name)

function filled(form: string, known: Known, other: (part: Part) => string, between: (text: string) => string): string {
  return form
    .split(/\{(\w+)\}/)
    .map((piece, at) => (at % 2 === 0 ? between(piece) : isPart(piece) ? (known[piece] ?? other(piece)) : piece))
    .join('')
}

/** Is the number of this form, with the parts that are known? */
export function isOfForm(number: string, form: string, known: Known): boolean {
  const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${filled(form, known, part => PARTS[part], literally)}$`).test(number)
}

/** The number as it should be: what is counted is `#`. */
export function modelOf(form: string, known: Known): string {
  return filled(
    form,
    known,
    () => '#',
    text => text,
  )
}
