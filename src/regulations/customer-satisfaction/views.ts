/** Questions that the target of the company decides. */
import { pick } from '../../core/parameter.ts'
import { defineView } from '../../core/view.ts'
import { type Measured, meets, shareSatisfied, surveyYears, yearsMeasured } from '../../facts/survey/states/index.ts'
import type { SurveyTopic } from '../../facts/survey/words.ts'
import { satisfactionParameters as parameters } from './parameters.ts'

/** 满意度考核: year by year and topic by topic against the target, with what departments were told beside it; key ''. */
export const satisfactionAgainstTarget = defineView({
  name: 'satisfaction-against-target',
  question: {
    zh: '各年的顾客满意度是否达到要求，比上年有无提升？',
    en: 'Has satisfaction met the target year by year, and has it risen?',
  },
  parameters: pick(parameters, 'satisfactionTarget'),
  fold: surveyYears,
  answer: ({ state, calendar, at, parameters: { satisfactionTarget: target } }) => {
    const against = (one: Measured) => ({ satisfied: shareSatisfied(one), target, met: meets(one, target) })
    let before: Measured | undefined
    return yearsMeasured(state, calendar, at).map(({ year, whole, topics, feedback }) => {
      const risen = before === undefined ? null : hasRisen(before, whole)
      if (whole.answered > 0) before = whole
      return {
        year,
        ...against(whole),
        /** Against the last year in which anybody answered; null: there is nothing to compare. */
        risen,
        topics: (Object.entries(topics) as [SurveyTopic, Measured][]).map(([topic, one]) => ({
          topic,
          ...against(one),
        })),
        feedback,
      }
    })
  },
})

/** Shares are compared across, in whole numbers. */
const hasRisen = (before: Measured, now: Measured): boolean | null =>
  now.answered === 0 ? null : now.satisfied * before.answered > before.satisfied * now.answered
