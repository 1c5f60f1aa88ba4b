/**
 * The rows of the first sheet of an XLSX file, one after the other: a large sheet is never held as a whole, only the texts
 * that its cells share are. What a table program reckons is no datum, and cells that were merged say nothing of their own.
 */
import type { BookRow, Cell } from '../../../src/take-over/index.ts'
import type { Source } from '../input/source.ts'
import { sharedTexts, sheetPart } from './workbook.ts'
import { xmlRead } from './xml.ts'
import { zipOf } from './zip.ts'

export async function* xlsxRows(source: Source): AsyncGenerator<BookRow, void, undefined> {
  const zip = zipOf(source)
  const { part, from1904 } = await sheetPart(source, zip)
  const texts = await sharedTexts(source, zip)
  const sheet = new SheetReader(texts, from1904)
  for await (const _ of xmlRead(source, zip.part(part), sheet)) yield* sheet.found.splice(0)
  // They stand behind the rows, so that a sheet of which some are merged is told at its end.
  yield* sheet.merged
}

const MERGED = {
  en: 'cells that are not merged: each row says all that it means',
  zh: '未合并的单元格：每行写全自己的内容',
}

/** From the serial numbers of a workbook that counts from 1904 to those from 1900. */
const SINCE_1904 = 1_462
const MOST_COLUMNS = 16_384

class SheetReader {
  readonly found: BookRow[] = []
  readonly merged: BookRow[] = []
  private row = 0
  private cells: Cell[] = []
  private column = 0
  private kind = 'n'
  private value = ''
  private formula: string | undefined
  private inside: 'v' | 'f' | 't' | undefined
  private readonly texts: readonly string[]
  private readonly from1904: boolean

  constructor(texts: readonly string[], from1904: boolean) {
    this.texts = texts
    this.from1904 = from1904
  }

  readonly open = (name: string, attribute: (name: string) => string | undefined): void => {
    if (name === 'row') this.beginRow(attribute('r'))
    else if (name === 'c') this.beginCell(attribute('r'), attribute('t'))
    else if (name === 'f') this.begin('f')
    else if (name === 'v' || name === 't') this.begin(name)
    else if (name === 'mergeCell') this.merge(attribute('ref') ?? '')
  }

  readonly text = (text: string): void => {
    if (this.inside === 'f') this.formula += text
    else if (this.inside !== undefined) this.value += text
  }

  readonly close = (name: string): void => {
    if (name === 'row') this.found.push({ row: this.row, cells: Array.from(this.cells) })
    else if (name === 'c') this.endCell()
    else if (name === this.inside) this.inside = undefined
  }

  private beginRow(said: string | undefined): void {
    const row = Number(said)
    this.row = Number.isInteger(row) && row > this.row ? row : this.row + 1
    this.cells = []
    this.column = 0
  }

  private beginCell(place: string | undefined, kind = 'n'): void {
    const letters = /^[A-Z]{1,3}/.exec(place ?? '')?.[0]
    if (letters !== undefined) this.column = columnNumber(letters)
    this.kind = kind
    this.value = ''
    this.formula = undefined
  }

  private begin(inside: 'v' | 'f' | 't'): void {
    this.inside = inside
    if (inside === 'f') this.formula ??= ''
  }

  private endCell(): void {
    if (this.column < MOST_COLUMNS) this.cells[this.column] = this.cell()
    this.column++
  }

  private cell(): Cell {
    const { kind, value, formula } = this
    if (formula !== undefined) return { formula }
    if (kind === 's') return this.texts[Number(value)] ?? null
    if (kind === 'b') return value === '1'
    if (kind !== 'n' || value === '') return value
    const number = Number(value)
    if (!Number.isFinite(number)) return value
    return this.from1904 ? number + SINCE_1904 : number
  }

  private merge(ref: string): void {
    const row = Number(/\d+/.exec(ref)?.[0] ?? 1)
    this.merged.push({ row, cells: [], unreadable: { value: ref, expected: MERGED } })
  }
}

/** `A` is 0, `AA` is 26. */
function columnNumber(letters: string): number {
  let number = 0
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64
  return number - 1
}
