/** What has to come back: keys after a drive, vehicles from second-tier shops; and whose the display vehicles are. */
import { defineObligation } from '../../../core/obligation.ts'
import { tag } from '../../../core/tag.ts'
import { modelDisplay } from '../../../facts/vehicle/states/models.ts'
import { vehicleFile } from '../../../facts/vehicle/states/vehicle-file.ts'
import { dueAfterDays } from '../../../time/working-days.ts'
import { secondsLater } from '../clock.ts'
import { consignmentDays, keyReturnMinutes } from '../parameters.ts'
import { dutyAbout, isHere } from './duty.ts'

/** 试驾完毕后上交钥匙: minutes by the clock. In: the drive ended. Out: the key is back, or lost. */
export const keyHandedBack = defineObligation({
  id: 'key-handed-back',
  clauses: ['D06-6.8.D.1'],
  title: { zh: '试驾后上交钥匙', en: 'The key is handed back after a drive' },
  force: 'must',
  parameters: { keyReturnMinutes },
  of: vehicleFile,
  sentence: {
    zh: '{holder} 应在试驾后 {minutes} 分钟内交回车辆 {vehicle} 的钥匙',
    en: '{holder} hands back the key of vehicle {vehicle} within {minutes} minutes after the drive',
  },
  duties: ({ state, parametersAt }) => {
    const { drive, key } = state
    if (!isHere(state) || key.holderId === null || drive === null || drive.endedAt === null) return []
    const minutes = parametersAt(drive.endedAt).keyReturnMinutes
    const facts = { holder: key.holderId, minutes }
    return [dutyAbout(state, drive.endedAt, secondsLater(drive.endedAt, minutes * 60), facts)]
  },
})

/** 超过30天的必须调回: to the end of the Nth day after that of the consignment. Out: taken back, sold. */
export const secondTierVehicleRecalled = defineObligation({
  id: 'second-tier-vehicle-recalled',
  clauses: ['D06-6.13.1'],
  title: { zh: '二级店车辆到期调回', en: 'A second-tier vehicle comes back in time' },
  force: 'must',
  parameters: { consignmentDays },
  of: vehicleFile,
  sentence: {
    zh: '车辆 {vehicle} 在二级店 {shop} 满 {days} 天应调回，由5S监督接收',
    en: 'vehicle {vehicle} comes back from shop {shop} after {days} days at most; 5S sees to it',
  },
  duties: ({ state, calendar, parametersAt }) => {
    const { shopId, consignedAt, sale } = state
    if (!isHere(state) || shopId === null || consignedAt === null || sale !== null) return []
    const days = parametersAt(consignedAt).consignmentDays
    const deadline = dueAfterDays(calendar, consignedAt, days)
    return [dutyAbout(state, consignedAt, deadline, { shop: shopId, days })]
  },
})

/** 由车型分为各组负责; no period. In: a model on display. Out: a group has it. */
export const displayModelAssigned = defineObligation({
  id: 'display-model-assigned',
  clauses: ['D06-2.8.4'],
  title: { zh: '展车按车型分组负责', en: 'Each model on display has its group' },
  force: 'must',
  of: modelDisplay,
  sentence: {
    zh: '车型 {model} 的展车（{vehicles}）应分给一个组负责',
    en: 'the display vehicles of model {model} ({vehicles}) are given to a group',
  },
  duties: ({ state }) => {
    const vehicles = Object.keys(state.displayed)
    if (vehicles.length === 0 || state.groupId !== null) return []
    const since = Object.values<string>(state.displayed).sort()[0]!
    const facts = { model: state.model, vehicles }
    return [{ subject: tag('vehicle-model', state.model), since, deadline: null, facts }]
  },
})

export const returnObligations = [displayModelAssigned, keyHandedBack, secondTierVehicleRecalled] as const
