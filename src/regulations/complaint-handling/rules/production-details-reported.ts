import { complaintCountermeasureDrafted } from '../../../facts/complaint/events/inquiry.ts'
import { caseRule } from '../case-rule.ts'

/** 生产单位、机班别、生产人员、生产日期: what manufacturing reports with its countermeasure. */
export const productionDetailsReported = caseRule({
  id: 'production-details-reported',
  title: { zh: '制造部门提报生产信息', en: 'Manufacturing reports the production' },
  on: [complaintCountermeasureDrafted],
  sentence: { zh: '应提报 {limit}，缺少：{actual}', en: 'to be reported: {limit}; missing: {actual}' },
  holds: ({ event: { data }, edition }) => {
    const { unit, machineAndShift, staff, producedOn } = data.production
    const given = {
      unit: unit !== null,
      machineAndShift: machineAndShift !== null,
      staff: staff.length > 0,
      producedOn: producedOn !== null,
      persons: data.persons.length > 0,
    }
    const missing = edition.productionDetails.filter(one => !given[one])
    return { holds: missing.length === 0, actual: missing, limit: edition.productionDetails }
  },
})
