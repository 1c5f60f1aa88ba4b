/** The titles of a file, where they decide how it is read. */
import type { Source } from '../input/source.ts'
import type { Survey } from '../input/survey.ts'
import { textOf } from '../input/text.ts'
import { recordsOf } from './records.ts'
import { isBlank } from './sheet.ts'

/** Of the first line that is not blank; undefined: there is none. */
export async function headerOf(source: Source, survey: Survey): Promise<readonly string[] | undefined> {
  for await (const records of recordsOf(textOf(source, survey), survey)) {
    const header = records.find(record => !isBlank(record))
    if (header !== undefined) return header.fields.map(title => title.trim())
  }
  return undefined
}
