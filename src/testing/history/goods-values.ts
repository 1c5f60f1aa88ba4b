/** What histories of goods are made of. Quantities lie about the limits of a tolerance of 5 per cent on 10 and 20. */
export const LOCATIONS = ['F-1', 'F-2']
export const SLIPS = ['S-1', 'S-2', 'S-3', 'S-4']
export const COUNTS = ['N-1', 'N-2']
export const RECEIPTS = ['R-1', 'R-2', 'R-3']
export const CERTIFICATES = ['A-1', 'A-2']
export const DOCUMENTS = ['DO-1', 'DO-2']

export const FEW = ['1', '0.000001', '2.5', '10', '40']
export const APPROVED = ['10', '20']
/** Within the tolerance, at its limit, just above, far above. */
export const CAME = ['4', '10', '10.5', '10.500001', '12', '20', '21', '21.000001']
export const MUCH = ['9999', '123456789012345678']
export const DECISIONS = ['post-approved', 'post-received', 'send-back-excess']
