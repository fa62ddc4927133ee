/** Ids hold for the whole graph and say their kind: `unit_…`, `place_kursk-oblast`. */

/** The prefix of the ids of each type, and how the type is found: by the name of its file's type. */
export const idPrefixes = {
  actor: 'Actor',
  unit: 'Unit',
  place: 'Place',
  event: 'Event',
  source: 'Source',
  document: 'Document',
  excerpt: 'Excerpt',
  claim: 'Claim',
  assertion: 'Assertion',
  caveat: 'Caveat',
  assessment: 'Assessment',
  judgement: 'Judgement',
  deployment: 'Deployment',
  change: 'Change',
} as const

/** The type an id names by its prefix, or undefined. */
export function typeOfId(id: string): (typeof idPrefixes)[keyof typeof idPrefixes] | undefined {
  const prefix = id.slice(0, Math.max(0, id.indexOf('_')))
  return Object.hasOwn(idPrefixes, prefix) ? idPrefixes[prefix as keyof typeof idPrefixes] : undefined
}

/** A deployment is one claim's: their ids differ in the prefix. */
export function deploymentIdOf(claimId: string): string {
  return claimId.replace(/^claim_/, 'deployment_')
}

/** The id of the claim behind a deployment; anything else is not the id of a deployment, and finds nothing. */
export function claimIdOf(deploymentId: string): string {
  return deploymentId.startsWith('deployment_') ? deploymentId.replace(/^deployment_/, 'claim_') : ''
}
