/** Questions about partners that need no regulation. */
import { defineView } from '../../core/view.ts'
import { gradeOf, partnerRoster } from './states.ts'

/** 合作方名册: each partner with its admission, class, visits, form and assessments; key ''. */
export const partnerRegister = defineView({
  name: 'partner-register',
  question: {
    zh: '有哪些合作伙伴，准入、分级、走访、备案和评价情况如何？',
    en: 'Which partners are there, how admitted, classed, visited, filed and assessed?',
  },
  fold: partnerRoster,
  answer: ({ state: { files } }) =>
    Object.values(files)
      .sort((a, b) => (a.partnerId < b.partnerId ? -1 : 1))
      .map(file => {
        const { partnerId, unitId, customerId, admittedAt, turnedDownAt, formId, place, visits, assessments } = file
        const class_ = gradeOf(file)
        return {
          partnerId,
          unitId,
          customerId,
          standing: admittedAt !== null ? 'admitted' : turnedDownAt !== null ? 'turned-down' : 'applying',
          class: class_,
          visitedAt: visits.at(-1) ?? null,
          formId,
          place,
          assessments: assessments.length,
        }
      }),
})
