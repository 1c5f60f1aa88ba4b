/** 个人档案: what is learnt on visits is passed on, and the archive of each partner says all that it must, up to date. */
import { pick } from '../../../core/parameter.ts'
import { gradeOf, partner } from '../../../facts/partner/states.ts'
import { response } from '../../../kinds/response.ts'
import { partnerParameters as parameters } from '../parameters.ts'

/** 每次走访…主动进行更新并转告: each visit until both are done. */
const visitPassedOn = response({
  id: 'partner-visit-passed-on',
  clauses: ['D01-4.2.5.1'],
  title: { zh: '走访后更新资料并转告', en: 'What a visit has shown is taken in and passed on' },
  of: partner,
  each: ({ state: { news } }) => news,
  from: ({ at }) => at,
  facts: ({ unitId, passedOn, updated }) => ({ unit: unitId, passedOn, updated }),
  sentence: {
    zh: '单位 {unit:department} 走访合作伙伴 {partner} 后应更新资料并转告盛昌公司（已更新：{updated}；已转告：{passedOn}）',
    en: 'unit {unit:department} brings the data of partner {partner} up to date after its visit and passes them on (up to date: {updated}, passed on: {passedOn})',
  },
})

/** 建立个人档案: with all that it is to say. */
const archiveOwed = response({
  id: 'partner-archive-owed',
  clauses: ['D01-4.3.1.1', 'D01-4.3.2'],
  title: { zh: '建立合作伙伴个人档案', en: 'An archive for each partner' },
  of: partner,
  parameters: pick(parameters, 'partnerArchiveContents'),
  each: ({ state: { admittedAt, archive, archivedAt }, parametersAt }) => {
    if (admittedAt === null) return []
    const missing = parametersAt(admittedAt).partnerArchiveContents.filter(one => !archive.includes(one))
    return missing.length > 0 || archivedAt === null ? [{ missing, archivedAt }] : []
  },
  from: (_, { state }) => state.admittedAt,
  clause: ({ archivedAt }) => (archivedAt === null ? 'D01-4.3.1.1' : 'D01-4.3.2'),
  facts: ({ missing }) => ({ missing }),
  sentence: {
    zh: '盛昌公司应为合作伙伴 {partner} 建立个人档案，尚缺：{missing:archiveContent}',
    en: 'the admission office keeps an archive of partner {partner}; still missing: {missing:archiveContent}',
  },
})

/** 即时更新: whatever class it has. */
const archiveBehind = response({
  id: 'partner-archive-up-to-date',
  clauses: ['D01-4.3.1.1', 'D01-4.3.1.3'],
  title: { zh: '合作伙伴档案即时更新', en: 'The archive of a partner is brought up to date' },
  of: partner,
  parameters: pick(parameters, 'partnerCopyClasses'),
  from: ({ archivedAt, archiveBehindSince }) => (archivedAt === null ? null : archiveBehindSince),
  clause: (file, { parametersAt }, since) => {
    const to = gradeOf(file)
    return to === null || parametersAt(since).partnerCopyClasses.includes(to) ? 'D01-4.3.1.1' : 'D01-4.3.1.3'
  },
  sentence: {
    zh: '盛昌公司应据走访转告的情况更新合作伙伴 {partner} 的档案',
    en: 'the admission office takes what was passed on into the archive of partner {partner}',
  },
})

export const archiveObligations = [visitPassedOn, archiveOwed, archiveBehind] as const
