/** Structural sharing: what has not changed is the same object, so that a page compares by reference. */

/** A frozen copy of plain data, in which all that equals its counterpart in `earlier`, a frozen copy too, is that object. */
export function sharedCopy<T>(value: T, earlier: unknown): T {
  if (!isObject(value)) return value
  const known = isObject(earlier) ? earlier : NOTHING
  return (Array.isArray(value) ? sharedList(value, known) : sharedRecord(value as Row, known as Row)) as T
}

type Row = Readonly<Record<string, unknown>>

const NOTHING = {}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

function sharedList(value: readonly unknown[], known: object): object {
  const before: readonly unknown[] = Array.isArray(known) ? known : []
  const copy = value.map((inner, index) => sharedCopy(inner, before[index]))
  const isSame = before === known && before.length === copy.length && copy.every((one, index) => one === before[index])
  return isSame ? known : Object.freeze(copy)
}

function sharedRecord(value: Row, known: Row): object {
  const names = Object.keys(value)
  const before = Object.keys(known)
  const copy: Record<string, unknown> = {}
  let isSame = known !== NOTHING && !Array.isArray(known) && names.length === before.length
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!
    copy[name] = sharedCopy(value[name], known[name])
    isSame &&= name === before[index] && copy[name] === known[name]
  }
  return isSame ? known : Object.freeze(copy)
}
