/** How sentences about complaints are put together: what is there is said, what is null is passed over. */
import type { DeepReadonly } from '../../../core/event.ts'
import type { Language, Text } from '../../../core/finding.ts'
import type { Instant } from '../../../core/ports.ts'
import type { Handling, Share } from '../events/fields.ts'
import type { ComplaintFact } from '../events/index.ts'
import { HANDLING } from './labels.ts'

/** A moment as the office's wall shows it. */
export type Moment = (at: Instant) => string

/** One sentence for each type of event. */
export type Words = {
  readonly [Type in ComplaintFact['type']]: (
    data: Extract<ComplaintFact, { type: Type }>['data'],
    moment: Moment,
  ) => Text
}

/** `lead` and the text; nothing for null. */
export function after(lead: string, text: string | null): string {
  return text === null ? '' : lead + text
}

/** `lead` and the list; nothing for an empty one. */
export function list(language: Language, lead: string, texts: readonly (string | number)[]): string {
  return texts.length === 0 ? '' : lead + texts.join(language === 'zh' ? '、' : ', ')
}

/** `退货 5，金额 1200 元`, `return of 5, CNY 1200`. */
export function handlingIn(language: Language, handling: DeepReadonly<Handling>): string {
  const { kind, quantity, amount, text } = handling
  const name = HANDLING[kind][language]
  return language === 'zh'
    ? `${name}${after(' ', quantity)}，金额 ${amount} 元${after('，', text)}`
    : `${name}${after(' of ', quantity)}, CNY ${amount}${after(', ', text)}`
}

/** `部门 A 60%、部门 B（人员 li）40%`, `department A 60 %, department B (li) 40 %`. */
export function sharesIn(language: Language, shares: DeepReadonly<readonly Share[]>): string {
  const one =
    language === 'zh'
      ? ({ departmentId, personId, ratio }: Share) => `部门 ${departmentId}${person(personId) || ' '}${ratio}%`
      : ({ departmentId, personId, ratio }: Share) =>
          `department ${departmentId}${personId === null ? '' : ` (${personId})`} ${ratio} %`
  return list(language, '', shares.map(one))
}

/** `（人员 li）`. */
export function person(personId: string | null): string {
  return personId === null ? '' : `（人员 ${personId}）`
}

export function money(language: Language, lead: string, amount: string | null): string {
  return amount === null ? '' : language === 'zh' ? `${lead} ${amount} 元` : `${lead} CNY ${amount}`
}
