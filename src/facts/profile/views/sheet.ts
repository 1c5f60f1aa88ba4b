/** One customer: what is known of it, where from, what was known before, and what was done with it. */
import type { DeepReadonly, Fact, FactOf } from '../../../core/event.ts'
import { add } from '../../../core/exact.ts'
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { defineView } from '../../../core/view.ts'
import { customerAdmitted, customerContacted, customerTraded, customerVisited } from '../../customer/events/index.ts'
import { customerInformed, enquiryReceived } from '../../enquiry/events.ts'
import { satisfactionMeasured } from '../../governance/events.ts'
import { surveyAnswered } from '../../survey/events.ts'
import { documentLinked, informationCollected, profileRecorded } from '../events/index.ts'
import { type Entry, entryKey, profile, standingOf } from '../states/index.ts'
import { FIELD_CODES, type ProfileSection } from '../words/fields.ts'
import { type ArchiveClass, DOCUMENT_ARCHIVE, profileWords, SECTION_ARCHIVE } from '../words/index.ts'

type ReadEntry = DeepReadonly<Entry>

/** In the order of the fields, and of each by what it is about. */
function inOrder(entries: readonly ReadEntry[]): readonly ReadEntry[] {
  const place = ({ field, about }: ReadEntry) =>
    `${String(FIELD_CODES.indexOf(field)).padStart(3, '0')}\n${about ?? ''}`
  return [...entries].sort((a, b) => (place(a) < place(b) ? -1 : 1))
}

const SECTIONS = Object.keys(profileWords.profileSection) as ProfileSection[]

/** 客户资料表: what is known of one customer, section by section, each value with its source and date. */
export const profileSheet = defineView({
  name: 'profile-sheet',
  question: {
    zh: '这个客户的资料有哪些，从何而来？',
    en: 'What is known of this customer, and where does it come from?',
  },
  fold: profile,
  answer: ({ state }) => {
    const { customerId, openedAt, keptBy, body, customerType, approvedAt, updatedAt, documents, accounts } = state
    const known = inOrder(Object.values<ReadEntry>(state.entries).filter(({ value }) => value !== null))
    const sections = SECTIONS.map(section => ({ section, entries: known.filter(one => one.section === section) }))
    return {
      customerId,
      openedAt,
      keptBy,
      body,
      customerType,
      approvedAt,
      updatedAt,
      standing: standingOf(state),
      /** 合作年限: since its first trade. */
      cooperatesSince: state.tradedFirst,
      sections: sections.filter(({ entries }) => entries.length > 0),
      documents,
      accounts,
    }
  },
})

/** 档案分类: what stands in each of a customer's archives; the special one is there where there is something for it. */
export const customerArchives = defineView({
  name: 'customer-archives',
  question: { zh: '这个客户的各类档案里有什么？', en: "What stands in each of this customer's archives?" },
  fold: profile,
  answer: ({ state }) =>
    (Object.keys(profileWords.archiveClass) as ArchiveClass[])
      .map(archive => ({
        archive,
        fields: inOrder(Object.values<ReadEntry>(state.entries))
          .filter(({ section, value }) => value !== null && SECTION_ARCHIVE[section] === archive)
          .map(({ field, about }) => ({ field, about })),
        documents: state.documents
          .filter(({ kind }) => DOCUMENT_ARCHIVE[kind] === archive)
          .map(({ documentId, kind }) => ({ documentId, kind })),
      }))
      .filter(({ fields, documents }) => fields.length + documents.length > 0),
})

const fieldHistories = defineState({
  name: 'field-histories',
  per: 'customer',
  events: [profileRecorded],
  initial: (): { told: Entry[] } => ({ told: [] }),
  on: {
    'profile.recorded': ({ told }, { data, occurredAt: at, recordedAt: enteredAt, actor }) => {
      const { values, persons, customerId: _, informationId: __, ...rest } = data
      for (const one of [...values, ...persons]) {
        told.push({ ...one, ...rest, at, enteredAt, enteredBy: actor?.id ?? null })
      }
    },
  },
})

/** 更新记录: every value that a field has had, with when it held and when it became known. */
export const profileHistory = defineView({
  name: 'profile-history',
  question: { zh: '各项资料先后是什么，何时得知？', en: 'What has each field been, and when did it become known?' },
  fold: fieldHistories,
  answer: ({ state: { told } }) => {
    const keys = new Set(inOrder(told).map(({ field, about }) => entryKey(field, about)))
    return [...keys].map(key => {
      const values = told.filter(({ field, about }) => entryKey(field, about) === key)
      const { field, about } = values[0]!
      return {
        field,
        about,
        values: values.map(({ value, at, enteredAt, enteredBy, channel, source }) => ({
          value,
          at,
          enteredAt,
          enteredBy,
          channel,
          source,
        })),
      }
    })
  },
})

interface Dealt {
  at: Instant
  kind: string
  /** null: who asked is not told. */
  departmentId: string | null
  /** What there is to say in a word: the channel, the kind of document. */
  about: string | null
  amount: string | null
  variety: string | null
}

interface Dealings {
  customerId: string
  dealt: Dealt[]
  traded: string
}

type Of = { readonly customerId: string | null; readonly departmentId?: string }

const deal = (
  { dealt }: Dealings,
  { type: kind, occurredAt: at, data: { departmentId } }: Fact<string, Of>,
  more: Partial<Dealt> = {},
) => {
  dealt.push({ at, kind, departmentId: departmentId ?? null, about: null, amount: null, variety: null, ...more })
}

const dealings = defineState({
  name: 'dealings-of-customer',
  per: 'customer',
  events: [
    customerAdmitted,
    customerContacted,
    customerVisited,
    customerTraded,
    documentLinked,
    informationCollected,
    enquiryReceived,
    customerInformed,
    satisfactionMeasured,
    surveyAnswered,
  ],
  initial: (customerId: string): Dealings => ({ customerId, dealt: [], traded: '0' }),
  on: {
    'customer.admitted': (all, fact) => deal(all, fact),
    'customer.contacted': (all, fact) => deal(all, fact, { about: fact.data.channel }),
    'customer.visited': (all, fact) => deal(all, fact),
    'customer.traded': (all: Dealings, fact: FactOf<typeof customerTraded>) => {
      const { amount, variety } = fact.data
      deal(all, fact, { amount, variety })
      all.traded = add(all.traded, amount)
    },
    // 意见与建议、满意度调查: care of the relation, too. An enquiry about two customers is one of whoever asked.
    'enquiry.received': (all, fact) => {
      if (fact.data.customerId === all.customerId) deal(all, fact, { about: fact.data.kind })
    },
    'care.informed': (all, fact) => deal(all, fact, { about: fact.data.subject }),
    'satisfaction.measured': (all, fact) => deal(all, fact),
    'survey.answered': (all, fact) => deal(all, fact),
    'document.linked': (all, fact) => deal(all, fact, { about: fact.data.kind }),
    'information.collected': (all, fact) => deal(all, fact, { about: fact.data.channel }),
  },
})

/** 业务交往: contacts, visits, trades, correspondence and what was heard, as they stand in the customer's file. */
export const customerDealings = defineView({
  name: 'customer-dealings',
  question: { zh: '与这个客户有过哪些往来？', en: 'What has been done with this customer, and by whom?' },
  fold: dealings,
  answer: ({ state: { dealt, traded } }) => ({ dealt, traded }),
})
