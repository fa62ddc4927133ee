/** The nodes of an evidence document, each once, in the order of their ids. */
import { FOREVER, SINCE_EVER } from '../../instants.ts'
import type { Properties, ReadAssertion, ReadClaim, Thing } from './bundle.ts'

export function things(claims: readonly ReadClaim[], known: number): Thing[] {
  const all = new Map<string, Thing>()
  // What is a source and what a claim is about may be one thing: it has the types and the properties of both.
  for (const thing of claims.flatMap((claim) => thingsOf(claim, known))) {
    const there = all.get(thing['@id'])
    const types = [...new Set([...(there?.['@type'] ?? []), ...thing['@type']])].sort()
    all.set(thing['@id'], { ...there, ...thing, '@type': types })
  }
  return [...all.values()].sort((a, b) => (a['@id'] < b['@id'] ? -1 : 1))
}

function thingsOf(read: ReadClaim, known: number): Thing[] {
  return [
    claimThing(read, known),
    ...read.about.map(({ id, name }) => thing(id, ['schema:Thing'], { 'schema:name': name })),
    ...read.assertions.flatMap((said) => assertionThings(read, said)),
    ...read.caveats.map(({ caveat, scope }) =>
      thing(caveat['id'], ['oa:Annotation'], {
        ...recorded(caveat),
        'cg:kind': caveat['kind'],
        'cg:scope': scope,
        'oa:motivatedBy': { '@id': 'oa:commenting' },
        'oa:hasBody': { '@type': ['oa:TextualBody'], 'schema:text': caveat['text'] },
        'oa:hasTarget': ref(read.claim['id']),
      }),
    ),
    ...read.assessments.map((assessment) => assessmentThing(assessment, ['schema:ClaimReview'], read.claim['id'])),
  ]
}

function claimThing({ claim, about, assertions, relations }: ReadClaim, known: number): Thing {
  const role = (name: string) => about.filter((one) => one.role === name).map(({ id }) => ref(id))[0]
  const documents = [...new Set(assertions.map(({ document }) => String(document['id'])))].sort()
  return thing(claim['id'], ['schema:Claim', 'prov:Entity'], {
    ...recorded(claim),
    'schema:text': claim['statement'],
    'schema:appearance': documents.map(ref),
    'cg:predicate': claim['predicate'],
    'cg:modality': claim['modality'],
    'cg:wording': claim['wording'],
    'cg:condition': claim['condition'],
    'cg:subject': role('SUBJECT'),
    'cg:object': role('OBJECT'),
    'cg:place': role('AT'),
    'cg:quantity': claim['quantityAsStated'] == null ? undefined : given(claim, quantityFields),
    'cg:validTime': {
      ...given(claim, ['timeAsStated', 'edtf', 'timeBasis', 'timeExtent', 'timeEnd']),
      earliest: instant(claim['validFrom']),
      latest: instant(claim['validTo']),
    },
    'cg:correctedAt': Number(claim['correctedAt']) <= known ? instant(claim['correctedAt']) : undefined,
    'cg:relation': relations.map(({ kind, id }) => ({ 'cg:kind': kind, 'cg:claim': ref(id) })),
  })
}

const quantityFields = ['quantityAsStated', 'amount', 'lower', 'upper', 'qualifier', 'unit', 'role']

function assertionThings({ claim }: ReadClaim, said: ReadAssertion): Thing[] {
  const { assertion, document, publisher, repeats, quotes, chain } = said
  const origin = chain.find(({ via }) => via['role'] === 'ORIGIN')
  return [
    thing(assertion['id'], ['prov:Entity'], {
      ...recorded(assertion),
      ...given(assertion, ['stance', 'voice', 'hedge', 'basis', 'saidAt'], 'cg:'),
      'prov:specializationOf': ref(claim['id']),
      'prov:wasQuotedFrom': ref(document['id']),
      'prov:wasAttributedTo': origin && ref(origin.source),
      'prov:hadPrimarySource': origin?.via['documentId'] == null ? undefined : ref(origin.via['documentId']),
      'prov:wasDerivedFrom': repeats === null ? undefined : ref(repeats),
      'cg:chain': chain.map(({ via, source }) => ({
        '@type': ['prov:Attribution'],
        'prov:agent': ref(source),
        ...given(via, ['role', 'identification', 'descriptor', 'speechAct', 'stated'], 'cg:'),
        'cg:document': via['documentId'] == null ? undefined : ref(via['documentId']),
      })),
      'cg:quote': quotes.map(({ excerpt, supports }) => ({
        'cg:excerpt': ref(excerpt['id']),
        'cg:supports': supports,
      })),
    }),
    thing(document['id'], ['schema:CreativeWork', 'prov:Entity'], {
      ...recorded(document),
      'schema:name': document['title'],
      'schema:url': document['url'],
      'schema:archivedAt': document['archiveUrl'],
      'schema:datePublished': document['publishedAt'],
      'schema:inLanguage': document['language'],
      'schema:sha256': document['sha256'],
      'schema:publisher': publisher === null ? undefined : ref(publisher),
      'cg:nature': document['nature'],
      'cg:capturedAt': instant(document['capturedAt']),
      ...given(document, ['capturedBy', 'tool'], 'cg:'),
    }),
    ...quotes.map(({ excerpt }) =>
      thing(excerpt['id'], ['oa:SpecificResource'], {
        ...recorded(excerpt),
        'oa:hasSource': ref(document['id']),
        'oa:hasSelector': [
          {
            '@type': ['oa:TextQuoteSelector'],
            'oa:exact': excerpt['exact'],
            'oa:prefix': excerpt['prefix'],
            'oa:suffix': excerpt['suffix'],
          },
          { '@type': ['oa:TextPositionSelector'], 'oa:start': excerpt['start'], 'oa:end': excerpt['end'] },
        ],
      }),
    ),
    ...chain.flatMap(({ source, name, recordedAt, assessments }) => [
      thing(source, ['prov:Agent', 'schema:Thing'], { ...recorded({ recordedAt }), 'schema:name': name }),
      ...assessments.map((assessment) => assessmentThing(assessment, ['schema:Review'], source)),
    ]),
  ]
}

function assessmentThing(assessment: Properties, types: string[], of: unknown): Thing {
  return thing(assessment['id'], types, {
    ...recorded(assessment),
    'schema:author': assessment['by'],
    'schema:itemReviewed': ref(of),
    'schema:reviewRating': { '@type': ['schema:Rating'], 'schema:ratingValue': assessment['value'] },
    'schema:reviewBody': assessment['rationale'],
  })
}

function recorded({ recordedAt, by }: Properties): Properties {
  return { 'prov:generatedAtTime': instant(recordedAt), 'cg:recordedBy': by }
}

function ref(id: unknown): { '@id': string } {
  return { '@id': `cg:${String(id)}` }
}

/** An instant as it is written; undefined where the bound is open. */
function instant(value: unknown): string | undefined {
  return typeof value !== 'number' || value >= FOREVER || value <= SINCE_EVER
    ? undefined
    : new Date(value).toISOString()
}

/** Some properties as they are, those that are there. */
function given(properties: Properties, names: readonly string[], prefix = ''): Properties {
  return Object.fromEntries(
    names.filter((name) => properties[name] != null).map((name) => [`${prefix}${name}`, properties[name]]),
  )
}

/** A node without what is not there. */
function thing(id: unknown, types: string[], properties: Properties): Thing {
  const there = Object.entries(properties).filter(
    ([, value]) => value != null && !(Array.isArray(value) && value.length === 0),
  )
  return { '@id': `cg:${String(id)}`, '@type': types, ...Object.fromEntries(there) }
}
