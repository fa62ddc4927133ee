/** What can be said, denied, counted otherwise: of the actor `state`, and of the unit `brigade` in the place `town`. */
import type { Said, World } from '../setup/world.ts'

export const described = (world: World, more: Partial<Said>): Said => ({
  predicate: 'DESCRIBED_AS',
  subject: world.id('actor', 'state'),
  wording: 'x',
  ...more,
})

export const counted = (world: World, men: string, more: Partial<Said> = {}): Said => ({
  predicate: 'DEPLOYED_TO',
  subject: world.id('unit', 'brigade'),
  place: world.id('place', 'town'),
  validTime: { edtf: '2024-11-20', basis: 'STATED' },
  quantity: { asStated: men, amount: men, qualifier: 'EXACT', unit: 'PEOPLE', role: 'LEVEL' },
  ...more,
})
