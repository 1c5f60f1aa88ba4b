/** Questions about partners that the company's numbers decide. */
import { pick } from '../../core/parameter.ts'
import { defineView } from '../../core/view.ts'
import { own } from '../../facts/own.ts'
import { gradeOf, isInForce, partner, partnerRoster, stateOf } from '../../facts/partner/states.ts'
import { localDate } from '../../time/local-date.ts'
import { partnerParameters } from './parameters.ts'
import { ranked, rankingParameters } from './rules/ranking.ts'

/** 条件: item by item whether it counts as met. What is unclear, or not there, counts as not met. Key: a partner. */
export const partnerConditions = defineView({
  name: 'partner-conditions',
  question: { zh: '合作伙伴具备哪些条件，不具备哪些？', en: 'Which conditions does a partner meet, which not?' },
  parameters: pick(partnerParameters, 'formItems', 'keyClasses', 'keyMaterials'),
  fold: partner,
  answer: ({ state, at, calendar, parameters: { formItems, keyClasses, keyMaterials } }) => {
    const today = localDate(calendar, at)
    const items = formItems.map(item => {
      const found = stateOf(state, item)
      return { item, found, counts: found === 'met' ? 'met' : 'not-met' }
    })
    const materials = keyMaterials.map(material => {
      const known = own(state.materials, material)
      return { material, counts: known !== undefined && isInForce(known, today) ? 'met' : 'not-met' }
    })
    const class_ = gradeOf(state)
    return {
      items,
      materials,
      qualified: items.every(({ counts }) => counts === 'met'),
      key: class_ !== null && keyClasses.includes(class_),
      qualifiedForKeyClass: [...items, ...materials].every(({ counts }) => counts === 'met'),
    }
  },
})

/** 排名; key ''. */
export const partnerRanking = defineView({
  name: 'partner-ranking',
  question: { zh: '合作伙伴的排名如何？', en: 'How do the partners rank?' },
  parameters: rankingParameters,
  fold: partnerRoster,
  answer: ({ state, parameters }) => ranked(state, parameters),
})
