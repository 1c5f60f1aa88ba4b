/** Faults in what keeps personal texts sealed, and in forgetting. */
import type { Fault } from './fault.ts'

export const privacyFaults: readonly Fault[] = [
  {
    name: 'a new key is made for who was forgotten',
    file: 'privacy/memory-vault.ts',
    find: 'keys.set(subject, [])',
    replace: 'keys.delete(subject)',
    tests: ['test/privacy'],
  },
  {
    name: 'a preview makes keys',
    file: 'privacy/seal.ts',
    find: 'seal: seal(false),',
    replace: 'seal: seal(true),',
    tests: ['test/privacy'],
  },
  {
    name: 'the place of a sealed text is not authenticated',
    file: 'privacy/cipher.ts',
    find: "return encoder.encode(['guiju.1', subject, eventId, field]",
    replace: "return encoder.encode(['guiju.1', subject && '', eventId && '', field && '']",
    tests: ['test/privacy'],
  },
  {
    name: 'the nonce is always the same',
    file: 'privacy/cipher.ts',
    find: 'const iv = (await keys.mac(joined(about, plain))).slice(0, NONCE_BYTES)',
    replace: 'const iv = (await keys.mac(new Uint8Array())).slice(0, NONCE_BYTES)',
    tests: ['test/privacy'],
  },
  {
    name: 'a moved text is not found out',
    file: 'privacy/in-place.ts',
    find: '    if (!looksSealed(text) || isRight(text, field)) return text\n    onMoved(',
    replace: '    if (text) return text\n    onMoved(',
    tests: ['test/privacy'],
  },
  {
    name: 'the fingerprint of the command stays plain',
    file: 'privacy/fingerprint.ts',
    find: 'if (digest === undefined || used.size === 0) return events',
    replace: 'if (used) return events',
    tests: ['test/privacy'],
  },
  {
    name: 'a vault that fails looks like one that has forgotten',
    file: 'privacy/keys.ts',
    find: "if (isGuijuError(cause, 'KEY_VAULT_UNAVAILABLE')) throw cause",
    replace: "return { status: 'destroyed' } as T",
    tests: ['test/privacy'],
  },
  {
    name: 'the key of who was forgotten is not destroyed',
    file: 'privacy/eraser.ts',
    find: "if (status !== 'destroyed') await ask(() => this.vault.destroy(name))",
    replace: '',
    tests: ['test/privacy'],
  },
  {
    name: 'nobody is caught up with after a crash',
    file: 'privacy/guard.ts',
    find: '    await frame.persons.catchUp()\n    return opened(',
    replace: '    return opened(',
    tests: ['test/privacy'],
  },
  {
    name: 'two processes each make a key',
    file: 'privacy/key-files.ts',
    find: 'else await link(beside, path).catch(ignoreExisting)',
    replace: 'else await rename(beside, path)',
    tests: ['test/privacy'],
  },
]
