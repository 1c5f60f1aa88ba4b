/** 客户全程: one customer's whole story across all contexts of an office. */
import type { Context } from '../core/context.ts'
import type { DeepReadonly, Fact } from '../core/event.ts'
import type { Text } from '../core/finding.ts'
import { defineState } from '../core/fold.ts'
import { frozenCopy } from '../core/freeze.ts'
import type { Instant } from '../core/ports.ts'
import { idOf, type Tag, tag } from '../core/tag.ts'
import { defineView, type ViewDefinition } from '../core/view.ts'
import { WITHDRAWN } from '../core/withdrawn.ts'
import { onEach } from '../facts/fold-into.ts'
import { own } from '../facts/own.ts'
import { STORY_WORDS } from './story-words.ts'

export interface StoryLine {
  readonly at: Instant
  readonly type: string
  /** What happened in a few words; the event's type where nobody gave it a word. */
  readonly zh: string
  readonly en: string
  /** Who did it; null where nobody was named. */
  readonly by: string | null
  /** Which departments it is about. */
  readonly departments: readonly string[]
  /** What else it is about: `complaint:K-1`, `survey:SV-1`. */
  readonly about: readonly Tag[]
  /** What was told, field by field; personal texts are masked as in every other view. */
  readonly told: Readonly<Record<string, unknown>>
}

interface Kept {
  at: Instant
  type: string
  by: string | null
  tags: Tag[]
  told: object
}

/**
 * The view for an office with these contexts; make it once for an office. Key: the customer. In the order of business time,
 * without what was withdrawn; of one moment, in the order of ranks and then of telling. It shows whatever the contexts hold of a customer: in an office
 * with `archiveAccess` it is for whoever may see all sections.
 *
 * @param words what events of the host's own are called; they go before the library's
 */
export function customerStoryOf(
  contexts: readonly Pick<Context, 'events'>[],
  words: Readonly<Record<string, Text>> = {},
): ViewDefinition<readonly StoryLine[]> {
  // Whoever folds withdrawals is shown what they withdraw, too.
  const told = contexts.flatMap(({ events }) => events).filter(({ type }) => type !== WITHDRAWN)
  const events = [...new Map(told.map(one => [one.type, one])).values()]
  const story = defineState({
    name: 'customer-story',
    per: 'customer',
    events,
    initial: (): { lines: Kept[] } => ({ lines: [] }),
    on: onEach(
      events.map(({ type }) => type),
      ({ lines }: { lines: Kept[] }, { type, occurredAt: at, actor, tags, data }: Fact) => {
        lines.push({ at, type, by: actor?.id ?? null, tags: [...tags], told: frozenCopy(data) as object })
      },
    ),
  })
  return defineView({
    name: 'customer-story',
    question: { zh: '这位客户从头到尾发生过什么？', en: 'What has happened with this customer from beginning to end?' },
    fold: story,
    answer: ({ key, state: { lines } }) => lines.map(line => lineOf(key, line, own(words, line.type))),
  })
}

/** Tags that name nothing that a reader could look up. */
const UNTOLD = ['department', 'command', 'looks-like']

function lineOf(
  customerId: string,
  { at, type, by, tags, told }: DeepReadonly<Kept>,
  word: Text | undefined,
): StoryLine {
  const { zh, en } = word ?? own(STORY_WORDS, type) ?? { zh: type, en: type }
  const departments = tags.flatMap(one => idOf('department', one) ?? [])
  const about = tags.filter(
    one => one !== tag('customer', customerId) && UNTOLD.every(kind => idOf(kind, one) === undefined),
  )
  return { at, type, zh, en, by, departments, about, told: told as StoryLine['told'] }
}
