import { describe, expect, test } from 'vitest'
import { Patience } from '../../src/core/patience.ts'

const patience = (milliseconds: number) => new Patience(milliseconds, () => new Error('in vain'))

describe('work of somebody else', () => {
  test('that answers in time is answered, with its value or its fault', async () => {
    const patient = patience(3_600_000)
    expect(await patient.wait(async () => 1)).toBe(1)
    await expect(patient.wait(() => Promise.reject(new Error('its own')))).rejects.toThrow('its own')
    const throws = () => {
      throw new Error('at once')
    }
    await expect(patient.wait(throws)).rejects.toThrow('at once')
  })

  test('that does not is given up, and not begun again before it has ended', async () => {
    const patient = patience(1)
    let end: (value: string) => void = () => {}
    const slow = new Promise<string>(resolve => {
      end = resolve
    })
    await expect(patient.wait(() => slow)).rejects.toThrow('in vain')
    let begun = 0
    const next = async () => ++begun
    await expect(patient.wait(next)).rejects.toThrow('in vain')
    expect(begun).toBe(0)
    end('at last')
    await slow
    // The patience hears of it in a turn of its own.
    await new Promise(resolve => setTimeout(resolve))
    expect(await patient.wait(next)).toBe(1)
  })
})
