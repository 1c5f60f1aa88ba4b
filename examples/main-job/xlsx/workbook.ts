/** Where the first sheet of a workbook stands, how it counts days, and the texts that its cells share. */
import type { Source } from '../input/source.ts'
import { xmlRead } from './xml.ts'
import { damaged, type Zip } from './zip.ts'

const WORKBOOK = 'xl/workbook.xml'
const RELATIONS = 'xl/_rels/workbook.xml.rels'
const TEXTS = 'xl/sharedStrings.xml'

export async function sheetPart(source: Source, zip: Zip): Promise<{ part: string; from1904: boolean }> {
  if (!zip.names.includes(WORKBOOK)) throw damaged(source, `it lacks ${WORKBOOK}`)
  let [relation, from1904]: [string | undefined, boolean] = [undefined, false]
  await whole(
    xmlRead(source, zip.part(WORKBOOK), {
      open: (name, attribute) => {
        if (name === 'sheet') relation ??= attribute('r:id') ?? ''
        if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attribute('date1904') ?? '')
      },
    }),
  )
  const targets = new Map<string, string>()
  if (zip.names.includes(RELATIONS)) {
    await whole(
      xmlRead(source, zip.part(RELATIONS), {
        open: (name, attribute) => {
          if (name === 'Relationship') targets.set(attribute('Id') ?? '', attribute('Target') ?? '')
        },
      }),
    )
  }
  const target = targets.get(relation ?? '') ?? 'worksheets/sheet1.xml'
  return { part: target.startsWith('/') ? target.slice(1) : `xl/${target}`, from1904 }
}

/** A text in several forms is one text; what says how it is spoken is none of it. */
export async function sharedTexts(source: Source, zip: Zip): Promise<readonly string[]> {
  if (!zip.names.includes(TEXTS)) return []
  const texts: string[] = []
  let [text, inText, spoken] = ['', false, false]
  await whole(
    xmlRead(source, zip.part(TEXTS), {
      open: name => {
        if (name === 'si') text = ''
        if (name === 'rPh') spoken = true
        if (name === 't') inText = !spoken
      },
      text: said => {
        if (inText) text += said
      },
      close: name => {
        if (name === 'si') texts.push(text)
        if (name === 'rPh') spoken = false
        if (name === 't') inText = false
      },
    }),
  )
  return texts
}

async function whole(reading: AsyncIterable<void>): Promise<void> {
  for await (const _ of reading);
}
