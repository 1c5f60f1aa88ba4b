/** 排名: by how complete the form is, and by what the file says. Exact: no division, the same whole for all. */
import type { DeepReadonly } from '../../../core/event.ts'
import { add, compare, multiply } from '../../../core/exact.ts'
import { pick, type ValuesOf } from '../../../core/parameter.ts'
import type { PartnerFile, PartnerRoster } from '../../../facts/partner/states.ts'
import { partnerWords } from '../../../facts/partner/words.ts'
import { partnerParameters } from '../parameters.ts'

export const rankingParameters = pick(partnerParameters, 'rankingWeights', 'formSheets', 'formItems')
export type RankingValues = ValuesOf<typeof rankingParameters>

export interface RankedPartner {
  readonly rank: number
  readonly partnerId: string
  /** Weighted; the more the better. Of all partners it is measured against the same whole. */
  readonly points: string
  /** Sheets and items of the form that are there; aspects of which the latest word in the file is outstanding. */
  readonly formParts: number
  readonly outstanding: number
}

const ASPECTS = Object.keys(partnerWords.aspect)

/** Of one day several words may stand: the less favourable counts. */
function outstandingIn({ assessments }: DeepReadonly<PartnerFile>): number {
  return ASPECTS.filter(one => {
    const of = assessments.filter(({ aspect }) => aspect === one)
    const latest = of.filter(({ at }) => at === of.at(-1)?.at)
    return latest.length > 0 && latest.every(({ standing }) => standing === 'outstanding')
  }).length
}

function formPartsIn({ sheets, stated }: DeepReadonly<PartnerFile>, { formSheets, formItems }: RankingValues): number {
  const items = formItems.filter(item => Object.hasOwn(stated, item))
  return formSheets.filter(sheet => sheets.includes(sheet)).length + items.length
}

/** Those who are admitted, the first first; who has as many points has the same rank. */
export function ranked({ files }: DeepReadonly<PartnerRoster>, values: RankingValues): readonly RankedPartner[] {
  const { form, file } = values.rankingWeights
  const parts = String(values.formSheets.length + values.formItems.length)
  const rows = Object.values(files)
    .filter(({ admittedAt }) => admittedAt !== null)
    .map(one => {
      const [formParts, outstanding] = [formPartsIn(one, values), outstandingIn(one)]
      const points = add(
        multiply(multiply(form, String(formParts)), String(ASPECTS.length)),
        multiply(multiply(file, String(outstanding)), parts),
      )
      return { partnerId: one.partnerId, points, formParts, outstanding }
    })
    .sort((a, b) => compare(b.points, a.points) || (a.partnerId < b.partnerId ? -1 : 1))
  return rows.map(row => ({ rank: rows.findIndex(({ points }) => points === row.points) + 1, ...row }))
}
