/** For each check a statement that breaks it, on the sample data. Some can only be broken together with others. */

export interface Break {
  /** The statement. It may use `$at`, the time of the last change, and `$forever`. */
  by: string
  /** The checks that cannot but see it too. */
  also?: readonly string[]
}

/** Some claim from which nothing is derived and that stands neither with nor against another, recorded before the last change. */
const quietClaim = `
  MATCH (claim:Claim)-[:SUBJECT]->(subject)
  WHERE claim.recordedAt < $at AND claim.edtf IS NOT NULL AND claim.quantityLow IS NOT NULL
    AND NOT EXISTS { MATCH (subject)-[relation]->() WHERE relation.claimId = claim.id }
    AND NOT EXISTS { (claim)-[:AGREES_WITH|CONFLICTS_WITH]-() }
  WITH claim, subject ORDER BY claim.id LIMIT 1`

const anyOf = (label: string) => `MATCH (one:${label}) WITH one ORDER BY one.id LIMIT 1`

export const breaks: Readonly<Record<string, Break>> = {
  'assertions-have-their-ends': {
    by: `MATCH (assertion:Assertion)-[:IN]->(document:Document), (other:Document)
      WHERE other <> document AND other.text IS NOT NULL
      WITH assertion, other LIMIT 1
      CREATE (assertion)-[:IN]->(other)`,
  },
  'assertions-quote-their-text': {
    by: `${anyOf('Assertion')} MATCH (one)-[quotes:QUOTES]->() DELETE quotes`,
  },
  'assertions-repeat-in-no-circle': {
    by: `MATCH (one:Assertion), (other:Assertion)
      WHERE one.id < other.id AND NOT EXISTS { (one)-[:REPEATS]-() } AND NOT EXISTS { (other)-[:REPEATS]-() }
      WITH one, other LIMIT 1
      CREATE (one)-[:REPEATS]->(other)-[:REPEATS]->(one)`,
  },
  'assessments-have-their-end': {
    by: `MATCH (assessment:ReliabilityAssessment), (source:Source)
      WHERE NOT EXISTS { (:Assessment)-[:OF]->(source) }
      WITH assessment, source LIMIT 1
      CREATE (assessment)-[:OF]->(source)`,
  },
  'assessors-say-one-thing': {
    by: `MATCH (assessment:CredibilityAssessment)-[:OF]->(claim:Claim)
      WITH assessment, claim LIMIT 1
      CREATE (other:Node:Assessment:CredibilityAssessment)-[:OF]->(claim)
      SET other += assessment {.*, id: 'assessment_other'}`,
  },
  'captures-follow-each-other': {
    by: `MATCH (one:Document), (other:Document)-[:CONTAINS]->()
      WHERE one.id < other.id
      WITH one, other LIMIT 1
      CREATE (one)-[:CAPTURED_AFTER {recordedAt: $at}]->(other)`,
    also: ['quotes-are-checked-again'],
  },
  'caveats-qualify-claims': {
    by: `${anyOf('Caveat')} MATCH (one)-[qualifies:QUALIFIES]->() DELETE qualifies`,
  },
  'chains-are-numbered': {
    by: `MATCH (assertion:Assertion)-[via:VIA]->()
      WITH assertion, via ORDER BY assertion.id, via.position DESC LIMIT 1
      SET via.position = via.position + 1`,
  },
  'chains-begin-with-their-publisher': {
    by: `MATCH (:Assertion)-[via:VIA {position: 0}]->() WITH via LIMIT 1 SET via.role = 'RELAY'`,
  },
  'chains-end-with-their-origin': {
    by: `MATCH (assertion:Assertion)-[origin:VIA {position: 2, role: 'ORIGIN'}]->(), (assertion)-[agency:VIA {position: 1}]->()
      WHERE NOT EXISTS { (assertion)-[:VIA {position: 3}]->() }
      WITH agency, origin LIMIT 1
      SET origin.position = 1, agency.position = 2`,
  },
  'changes-are-chained-by-their-hashes': {
    by: `MATCH (change:Change {position: 2}) SET change.after = change.after + ' '`,
  },
  'changes-are-numbered': {
    by: `MATCH (log:Log)
      MATCH (change:Change {position: log.position})
      MATCH (operation:Operation {id: change.operationId})
      SET change.position = 99, operation.position = 99, log.position = 99`,
    also: ['changes-are-chained-by-their-hashes'],
  },
  'changes-come-one-after-the-other': {
    by: `MATCH (change:Change {position: 1})
      MATCH (next:Change {position: 2})
      SET change.recordedAt = next.recordedAt + 86400000`,
    also: ['changes-are-chained-by-their-hashes', 'times-are-those-of-changes'],
  },
  'claims-are-spoken-of': {
    by: `MATCH (claim:Claim)<-[:OF]-(assertion:Assertion), (claim)-[:SUBJECT]->(subject)
      WHERE COUNT { (claim)<-[:OF]-() } = 1 AND NOT EXISTS { (assertion)-[:VIA {role: 'ORIGIN'}]->() }
        AND NOT EXISTS { MATCH (subject)-[relation]->() WHERE relation.claimId = claim.id }
    AND NOT EXISTS { (claim)-[:AGREES_WITH|CONFLICTS_WITH]-() }
      WITH assertion LIMIT 1
      DETACH DELETE assertion`,
    also: ['claims-show-how-they-stand'],
  },
  'claims-have-their-ends': {
    by: `${quietClaim} CREATE (claim)-[:SUBJECT]->(subject)`,
  },
  'claims-keep-the-table-of-predicates': {
    by: `${quietClaim} SET claim.predicate = 'SINGS_OF'`,
    also: ['comparison-keys-follow-from-claims', 'content-keys-follow-from-claims'],
  },
  'claims-show-how-they-stand': {
    by: `${quietClaim} MATCH (claim)-[:HAD_STATE]->(state) SET claim.dispute = 4, state.dispute = 4`,
  },
  'claims-relate-in-no-circle': {
    by: `MATCH (claim:Claim)-[link:SPECIFIES]->(other:Claim)
      WITH claim, link, other LIMIT 1
      CREATE (other)-[back:SPECIFIES]->(claim)
      SET back = properties(link)`,
  },
  'comparison-keys-follow-from-claims': {
    by: `${quietClaim} SET claim.comparisonKey = 'v1:another'`,
    also: ['derived-relations-follow-from-claims'],
  },
  'content-keys-follow-from-claims': {
    by: `${quietClaim} SET claim.contentKey = 'v1:another'`,
  },
  'corrections-close-claims': {
    by: `${quietClaim} SET claim.correctedAt = $at`,
  },
  'dates-mean-what-they-say': {
    by: `${anyOf('Assertion')} SET one.saidTo = one.saidTo + 1`,
  },
  'derived-relations-follow-from-claims': {
    by: `MATCH ()-[relation:DEPLOYED_TO]->() WITH relation LIMIT 1 DELETE relation`,
  },
  'derived-relations-join-the-ends-of-their-claim': {
    by: `MATCH (unit:Unit), (:Entity)-[relation:DEPLOYED_TO]->(place:Place)
      WITH unit, relation, place LIMIT 1
      CREATE (unit)-[stray:DEPLOYED_TO]->(place)
      SET stray = properties(relation), stray.claimId = 'claim_nobody-made'`,
  },
  'documents-derive-in-no-circle': {
    by: `${anyOf('Document')} CREATE (one)-[:DERIVED_FROM {recordedAt: one.recordedAt, retractedAt: $forever}]->(one)`,
  },
  'documents-have-one-publisher': {
    by: `MATCH (document:Document)<-[:PUBLISHED]-(publisher:Source), (other:Source)
      WHERE other <> publisher
      WITH document, other LIMIT 1
      CREATE (other)-[:PUBLISHED]->(document)`,
  },
  'entities-show-their-current-state': {
    by: `${anyOf('Unit')} SET one.name = 'Renamed without a state', one.nameFolded = 'renamed without a state'`,
  },
  'excerpts-equal-their-span': {
    by: `${anyOf('Excerpt')} SET one.exact = one.exact + '.'`,
  },
  'excerpts-stand-in-one-document': {
    by: `${anyOf('Excerpt')} CREATE (other:Node:Excerpt) SET other += one {.*, id: 'excerpt_nowhere'}`,
  },
  'folded-texts-follow-from-texts': {
    by: `${anyOf('Document')} SET one.titleFolded = 'another'`,
  },
  'external-ids-identify-one-entity': {
    by: `MATCH (externalId:ExternalId {scheme: 'WIKIDATA'})-[:IDENTIFIES]->(entity), (other:Actor)
      WHERE other <> entity AND NOT EXISTS { (other)<-[:IDENTIFIES]-() }
      WITH externalId, other LIMIT 1
      CREATE (externalId)-[:IDENTIFIES]->(other)`,
  },
  'external-ids-keep-their-scheme': {
    by: `MATCH (externalId:ExternalId {scheme: 'WIKIDATA'}) WITH externalId LIMIT 1 SET externalId.value = 'ukraine'`,
  },
  'fingerprints-are-those-of-the-texts': {
    by: `${anyOf('Document')} SET one.fingerprint = ['another']`,
  },
  'hashes-are-those-of-the-texts': {
    by: `${anyOf('Document')} SET one.sha256 = 'another'`,
  },
  'head-is-the-last-change': {
    by: `MATCH (log:Log) SET log.hash = 'another'`,
  },
  'ids-say-their-kind': {
    by: `${anyOf('Caveat')} SET one.id = 'remark_one'`,
  },
  'judgements-have-their-ends': {
    by: `${anyOf('Judgement')} MATCH (one)-[right:RIGHT]->() DELETE right`,
  },
  'judges-say-one-thing': {
    by: `MATCH (left)<-[:LEFT]-(judgement:Judgement)-[:RIGHT]->(right)
      WITH left, judgement, right LIMIT 1
      CREATE (right)<-[:LEFT]-(other:Node:Judgement)-[:RIGHT]->(left)
      SET other += judgement {.*, id: 'judgement_other'}`,
  },
  'no-two-are-the-same-and-different': {
    by: `MATCH (left)<-[:LEFT]-(judgement:Judgement)-[:RIGHT]->(right)
      WITH left, judgement, right LIMIT 1
      UNWIND ['SAME', 'DIFFERENT'] AS verdict
      CREATE (right)<-[:LEFT]-(other:Node:Judgement)-[:RIGHT]->(left)
      SET other += judgement {.*, id: 'judgement_' + toLower(verdict), by: verdict, verdict: verdict}`,
    also: ['derived-relations-follow-from-claims'],
  },
  'known-time-runs-forwards': {
    by: `${anyOf('Caveat')} SET one.retractedAt = one.recordedAt`,
  },
  'links-are-in-the-model': {
    by: `MATCH (:Place)-[within:WITHIN]->() WITH within LIMIT 1 SET within.mood = 'cheerful'`,
  },
  'links-keep-the-lists': {
    by: `MATCH ()-[via:VIA]->() WITH via LIMIT 1 SET via.identification = 'GUESSED'`,
  },
  'links-stand-once': {
    by: `MATCH (place:Place)-[within:WITHIN]->(outer:Place)
      WITH place, within, outer LIMIT 1
      CREATE (place)-[again:WITHIN]->(outer)
      SET again = properties(within)`,
  },
  'names-keep-their-rules': {
    by: `MATCH (place:Place)-[:HAD_STATE]->(state:EntityState)
      WHERE place.nameTexts IS NOT NULL
      WITH place, state LIMIT 1
      SET place.nameLanguages = [language IN place.nameLanguages | 'no language'], state.nameLanguages = place.nameLanguages`,
  },
  'nodes-are-in-the-model': {
    by: `${anyOf('Caveat')} SET one.mood = 'cheerful'`,
  },
  'nodes-keep-the-lists': {
    by: `${anyOf('Assertion')} SET one.voice = 'SINGING'`,
    also: ['claims-show-how-they-stand'],
  },
  'operations-have-their-change': {
    by: `${anyOf('Operation')} REMOVE one.result`,
  },
  'places-lie-in-no-circle': {
    by: `MATCH (place:Place)-[:WITHIN]->(:Place)-[within:WITHIN]->(outer:Place)
      WITH place, within, outer LIMIT 1
      CREATE (outer)-[back:WITHIN]->(place)
      SET back = properties(within)`,
  },
  'properties-have-their-type': {
    by: `${anyOf('Caveat')} REMOVE one.text`,
  },
  'quantities-keep-their-rules': {
    by: `${quietClaim} SET claim.quantityLow = claim.quantityLow - 1`,
  },
  'quotes-are-checked-again': {
    by: `MATCH (document:Document)-[:CONTAINS]->(excerpt:Excerpt), (other:Document)
      WHERE other <> document
      WITH excerpt, other LIMIT 1
      CREATE (excerpt)-[:CHECKED_IN {result: 'MOVED', start: excerpt.start, end: excerpt.end, recordedAt: excerpt.recordedAt}]->(other)`,
  },
  'quotes-are-numbered': {
    by: `MATCH (assertion:Assertion)-[quotes:QUOTES]->()
      WITH assertion, quotes ORDER BY assertion.id, quotes.position DESC LIMIT 1
      SET quotes.position = quotes.position + 1`,
  },
  'quotes-stand-in-their-document': {
    by: `MATCH (assertion:Assertion)-[:IN]->(document:Document), (other:Document)-[:CONTAINS]->(excerpt:Excerpt)
      WHERE other <> document
      WITH assertion, excerpt LIMIT 1
      CREATE (assertion)-[:QUOTES {position: COUNT { (assertion)-[:QUOTES]->() }, supports: ['CONTENT']}]->(excerpt)`,
  },
  'retracted-assertions-have-no-content-key': {
    by: `MATCH (assertion:Assertion)-[:VIA {role: 'ORIGIN'}]->()
      WHERE assertion.recordedAt < $at AND assertion.stance = 'ASSERTS'
      WITH assertion LIMIT 1
      SET assertion.retractedAt = $at`,
    also: ['claims-show-how-they-stand', 'derived-relations-follow-from-claims'],
  },
  'sources-voice-one-actor': {
    by: `MATCH (source:Source)-[voice:VOICE_OF]->(actor:Actor), (other:Actor)
      WHERE other <> actor
      WITH source, voice, other LIMIT 1
      CREATE (source)-[again:VOICE_OF]->(other)
      SET again = properties(voice)`,
  },
  'states-belong-to-one-node': {
    by: `MATCH (state:EntityState) WITH state LIMIT 1 CREATE (other:EntityState) SET other = properties(state)`,
  },
  'states-follow-each-other': {
    by: `MATCH (entity:Entity)-[:HAD_STATE]->(state:EntityState) WITH entity, state LIMIT 1 SET state.version = 2, entity.version = 2`,
  },
  'times-are-those-of-changes': {
    by: `${anyOf('Caveat')} SET one.recordedAt = one.recordedAt - 1`,
  },
  'valid-time-runs-forwards': {
    by: `${quietClaim} SET claim.validTo = claim.validFrom`,
    also: ['valid-times-keep-their-rules'],
  },
  'valid-times-keep-their-rules': {
    by: `${quietClaim} SET claim.validFrom = claim.validFrom + 1`,
    also: ['derived-relations-follow-from-claims'],
  },
}
