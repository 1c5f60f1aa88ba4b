/** What ways of contact are called: told by histories, and by whatever asks for contacts. */
import type * as z from 'zod'
import type { WordsOf } from '../../../core/vocabulary.ts'
import type { channel } from '../events/fields.ts'

export const contactChannel: WordsOf<z.output<typeof channel>> = {
  phone: '电话',
  mail: '邮件',
  meeting: '会面',
  visit: '拜访',
  greeting: '问候',
}
