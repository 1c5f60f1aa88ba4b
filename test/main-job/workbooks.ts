/** Small workbooks, part by part, as no table program would write them, and texts in GB18030. */

const PARTS = (sheet: string, more: Readonly<Record<string, string>>) => ({
  'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId1" Target="worksheets/a.xml"/></Relationships>',
  'xl/worksheets/a.xml': `<worksheet><sheetData>${sheet}</sheetData>${more.behind ?? ''}</worksheet>`,
})

/** @param rows of cells in XML, or texts */
export function workbook(rows: readonly (readonly string[])[], more: Readonly<Record<string, string>> = {}): Buffer {
  const cell = (text: string) => (text.startsWith('<') ? text : `<c t="inlineStr"><is><t>${text}</t></is></c>`)
  const sheet = rows.map(row => `<row>${row.map(cell).join('')}</row>`).join('')
  const { behind: _, ...others } = more
  return zipped({ ...PARTS(sheet, more), ...others })
}

/** Without compression, and without the sums that nobody looks at. */
export function zipped(parts: Readonly<Record<string, string>>): Buffer {
  const [locals, centrals]: [Buffer[], Buffer[]] = [[], []]
  let offset = 0
  for (const [name, text] of Object.entries(parts)) {
    const [title, data] = [Buffer.from(name), Buffer.from(text)]
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50)
    local.writeUInt16LE(title.length, 26)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50)
    central.writeUInt32LE(data.length, 20)
    central.writeUInt32LE(data.length, 24)
    central.writeUInt16LE(title.length, 28)
    central.writeUInt32LE(offset, 42)
    locals.push(local, title, data)
    centrals.push(central, title)
    offset += 30 + title.length + data.length
  }
  const list = Buffer.concat(centrals)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(Object.keys(parts).length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, list, end])
}

let signs: Map<string, readonly number[]> | undefined

/** Of two-byte characters and ASCII: what a Chinese table program writes. */
export function inGb18030(text: string): Buffer {
  signs ??= allSigns()
  return Buffer.from([...text].flatMap(sign => (sign < '\x80' ? [sign.charCodeAt(0)] : [...signs!.get(sign)!])))
}

function allSigns(): Map<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030')
  const known = new Map<string, readonly number[]>()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) known.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail])
  }
  return known
}
