/** 必填信息: which fields a file must have, by what kind of customer it is of, and which clause asks for them. */
import type { DeepReadonly } from '../../../core/event.ts'
import type { Instant } from '../../../core/ports.ts'
import { type Profile, standingOf, valuesOf } from '../../../facts/profile/states/index.ts'
import { FIELD_CODES, type ProfileField } from '../../../facts/profile/words/fields.ts'
import type { CustomerBody, CustomerStanding, CustomerType } from '../../../facts/profile/words/index.ts'

/** What a customer is: every customer, an organisation or a person, of its type, and as it stands with the company. */
export type CustomerGroup = 'everybody' | CustomerBody | CustomerType | Exclude<CustomerStanding, 'dormant'>

export interface Asked {
  readonly clause: string
  readonly groups: readonly CustomerGroup[]
  readonly fields: readonly ProfileField[]
}

const COMPANIES = ['organisation'] as const
/** 经销商、重点/品牌客户. */
const MANAGED = ['dealer', 'key-customer', 'brand-customer'] as const

/**
 * As the texts list them. What is private is given freely (A04-2.3.2) and what is financial collected on need (A04-2.2.3):
 * neither is asked for here but where a text asks for it by name.
 */
export const ASKED: readonly Asked[] = [
  { clause: 'A00-5.1.1.2', groups: ['everybody'], fields: ['name', 'phone', 'product-needs'] },
  {
    clause: 'A04-2.2.1',
    groups: COMPANIES,
    fields: ['name', 'legal-representative', 'address', 'phone', 'business-scope'],
  },
  { clause: 'A04-2.2.2', groups: COMPANIES, fields: ['business-scale', 'business-field', 'product-needs'] },
  {
    clause: 'A04-2.2.5',
    groups: ['key-customer'],
    fields: ['special-needs', 'preferences', 'industry-standing'],
  },
  {
    clause: 'D07-3.1.b',
    groups: COMPANIES,
    fields: [
      'name',
      'address',
      'legal-representative',
      'founded-on',
      'enterprise-nature',
      'industry',
      'registration',
      'contact-person',
      'phone',
      'fax',
      'email',
    ],
  },
  {
    clause: 'D07-3.1.c.2',
    groups: MANAGED,
    fields: ['customer-nature', 'cooperation-since', 'brands', 'credit-standing', 'financial-condition', 'staffing'],
  },
  {
    clause: 'D07-3.2.2.2',
    groups: COMPANIES,
    fields: [
      'name',
      'legal-representative',
      'address',
      'postcode',
      'phone',
      'fax',
      'business-scope',
      'registered-capital',
    ],
  },
  { clause: 'D07-3.2.3.1', groups: COMPANIES, fields: ['turnover', 'employees'] },
  { clause: 'D07-3.2.3.2', groups: COMPANIES, fields: ['buying-decisions', 'specific-needs'] },
  { clause: 'D07-3.2.3.3', groups: COMPANIES, fields: ['decision-maker'] },
  { clause: 'D07-3.2.3.4', groups: COMPANIES, fields: ['trend'] },
  {
    clause: 'D07-3.4.1.2',
    groups: ['active', 'lost'],
    fields: ['cooperation-mode', 'payment-terms', 'contract-numbers'],
  },
  { clause: 'D07-3.4.1.2', groups: ['lost'], fields: ['loss-reason'] },
  { clause: 'D09-4.1.2.a.1', groups: COMPANIES, fields: ['phone', 'contact-person', 'website'] },
  { clause: 'D09-4.1.2.a.2', groups: ['everybody'], fields: ['credit-standing'] },
  {
    clause: 'D01-4.3.2',
    groups: ['partner'],
    fields: ['contracting-area', 'network', 'past-performance', 'conduct', 'completion-evaluation', 'creditworthiness'],
  },
]

/** Fields by group: a file must have those of every group that its customer is of. */
export type RequiredFields = { readonly [G in CustomerGroup]?: readonly ProfileField[] | undefined }

/** 必填项目, as the texts list them. */
export function fieldsAsked(): Record<string, ProfileField[]> {
  const fields: Record<string, ProfileField[]> = {}
  for (const asked of ASKED) {
    for (const group of asked.groups) fields[group] = [...new Set([...(fields[group] ?? []), ...asked.fields])]
  }
  return fields
}

type Kinds = Pick<DeepReadonly<Profile>, 'body' | 'customerType' | 'tradedAt' | 'metAt' | 'leftAt'>

export function groupsOf(file: Kinds): readonly CustomerGroup[] {
  const { body, customerType } = file
  return ['everybody', ...(body ? [body] : []), ...(customerType ? [customerType] : []), standingOf(file)]
}

/** Every field that the file of such a customer must have. */
export function requiredOf(file: Kinds, required: RequiredFields): readonly ProfileField[] {
  return [...new Set(groupsOf(file).flatMap(group => required[group] ?? []))]
}

/** Those of them that the file has not. */
export function missingOf(file: DeepReadonly<Profile>, required: RequiredFields): readonly ProfileField[] {
  return requiredOf(file, required).filter(field => valuesOf(file, field).length === 0)
}

/** What no text asks for of anybody, but the company may. */
const OF_COMPANY: Asked = {
  clause: 'A04-7.2.1.2',
  groups: ['everybody'],
  fields: FIELD_CODES,
}

export const ASKED_IN_ALL: readonly Asked[] = [...ASKED, OF_COMPANY]

/** What is missing of what one clause asks for: by the groups of its own text, or wherever the company asks for such a field. */
export function missingUnder(asked: Asked, file: DeepReadonly<Profile>, required: RequiredFields) {
  const groups = groupsOf(file)
  const isOf = ({ groups: those }: Asked) => those.some(group => groups.includes(group))
  if (asked !== OF_COMPANY && !isOf(asked)) return []
  const named = ASKED.filter(isOf).flatMap(({ fields }) => fields)
  const fields = asked === OF_COMPANY ? FIELD_CODES.filter(field => !named.includes(field)) : asked.fields
  return missingOf(file, required).filter(field => fields.includes(field))
}

/** Since when a file must have them: since it was opened, or since the customer trades, or trades no more. */
export function askedSince({ groups }: Asked, file: DeepReadonly<Profile>): Instant | null {
  const { openedAt, tradedFirst, leftAt } = file
  const began = groups.includes('active') ? tradedFirst : groups.includes('lost') ? leftAt : openedAt
  return openedAt === null || began === null || began < openedAt ? openedAt : began
}
