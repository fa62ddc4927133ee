/** Where the closed lists of the model are used, as parameters of the checks. */
import type { Value } from '../../graph/driver.ts'
import { idPrefixes } from '../ids.ts'
import { comparisonVerdicts } from '../rules/comparison/compare.ts'
import { quoteResults } from '../rules/quote-check.ts'
import * as terms from '../rules/terms.ts'

const nodes: Record<string, Record<string, object>> = {
  Actor: { kind: terms.actorKinds },
  Unit: { echelon: terms.echelons },
  Place: { kind: terms.placeKinds, locationPrecision: terms.locationPrecisions },
  Event: { kind: terms.eventKinds },
  Source: { kind: terms.sourceKinds },
  Document: { nature: terms.documentNatures },
  Claim: { modality: terms.modalities },
  Assertion: {
    stance: terms.stances,
    voice: terms.voices,
    hedge: terms.hedges,
    basis: terms.knowledgeBases,
  },
  Caveat: { kind: terms.caveatKinds },
  ReliabilityAssessment: { value: terms.reliabilities },
  CredibilityAssessment: { value: terms.credibilities },
  Judgement: { verdict: terms.judgementVerdicts },
}

const links: Record<string, Record<string, object>> = {
  VIA: { role: terms.attributionRoles, identification: terms.identifications, speechAct: terms.speechActs },
  QUOTES: { supports: terms.excerptUses },
  QUALIFIES: { scope: terms.caveatScopes },
  AT: { precision: terms.locationPrecisions },
  CHECKED_IN: { result: quoteResults },
  AGREES_WITH: { verdict: comparisonVerdicts },
  CONFLICTS_WITH: { verdict: comparisonVerdicts },
}

/** For each property that a closed list limits: the label of the node, the property, the values. */
export const nodeLists = tableOf(nodes, 'label')

/** The same for relationships, by their type. */
export const linkLists = tableOf(links, 'type')

/** The prefix of ids for each label. */
export const prefixes: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(idPrefixes)
    .filter(([prefix]) => prefix !== 'deployment')
    .map(([prefix, label]) => [label, prefix]),
)

function tableOf(lists: Record<string, Record<string, object>>, holder: string): Value[] {
  return Object.entries(lists).flatMap(([name, properties]) =>
    Object.entries(properties).map(([property, list]) => ({ [holder]: name, property, values: Object.keys(list) })),
  )
}
