import { alike, NOW, type Workload } from './workload.ts'

const standing = `where: { retractedAt: { gt: "${NOW}" } }`
const current = `where: { correctedAt: { gt: "${NOW}" } }`
const newest = 'sort: [{ recordedAt: DESC }, { id: DESC }]'
const recorded = 'sort: [{ recordedAt: ASC }, { id: ASC }]'
const said = 'sort: [{ saidFrom: ASC }, { recordedAt: ASC }, { id: ASC }]'

export const threeLevels: Workload = {
  name: '3 levels',
  asks: 'The 10 newest documents, 5 assertions of each, the claim of each with 3 of its assertions.',
  ours: `{
  documents(first: 10) { nodes { id title
    assertions(first: 5) { nodes { id stance
      claim { id statement
        assertions(first: 3) { nodes { id stance voice } } } } } } }
}`,
  neo4jGraphql: `{
  documents(${newest}, limit: 10) { id title
    assertions(${standing}, ${recorded}, limit: 5) { id stance
      claim { id statement
        assertions(${standing}, ${said}, limit: 3) { id stance voice } } } }
}`,
  handWritten: `
MATCH (document:Document)
WHERE document.recordedAt <= $known AND document.id IS NOT NULL
WITH document ORDER BY document.recordedAt DESC, document.id DESC LIMIT 10
CALL (document) {
  MATCH (document)<-[:IN]-(assertion:Assertion)
  WHERE assertion.recordedAt <= $known AND assertion.retractedAt > $known
  WITH assertion ORDER BY assertion.recordedAt, assertion.id LIMIT 5
  MATCH (assertion)-[:OF]->(claim:Claim)
  CALL (claim) {
    MATCH (claim)<-[:OF]-(other:Assertion)
    WHERE other.recordedAt <= $known AND other.retractedAt > $known
    WITH other ORDER BY other.saidFrom, other.recordedAt, other.id LIMIT 3
    RETURN collect(other {.id, .stance, .voice}) AS others
  }
  RETURN collect(assertion {.id, .stance, claim: claim {.id, .statement, assertions: others}}) AS assertions
}
RETURN {documents: collect(document {.id, .title, assertions: assertions})}`,
  cases: () => [alike({})],
}

export const throughHub: Workload = {
  name: '3 levels through a hub',
  asks: 'The place with the most claims: the 10 newest, 3 assertions of each, the document of each.',
  ours: `query ($id: ID!) {
  place(id: $id) { id name
    claims: claimsAbout(first: 10) { nodes { id statement recordedAt
      assertions(first: 3) { nodes { id stance document { id title } } } } } }
}`,
  neo4jGraphql: `query ($id: ID!) {
  place: places(where: { id: { eq: $id } }) { id name
    claims: claimsAt(${current}, ${newest}, limit: 10) { id statement recordedAt
      assertions(${standing}, ${said}, limit: 3) { id stance document { id title } } } }
}`,
  handWritten: `
MATCH (place:Place {id: $id})
CALL (place) {
  MATCH (place)<-[:SUBJECT|OBJECT|AT]-(claim:Claim)
  WHERE claim.recordedAt <= $known AND claim.correctedAt > $known
  WITH DISTINCT claim ORDER BY claim.recordedAt DESC, claim.id DESC LIMIT 10
  CALL (claim) {
    MATCH (claim)<-[:OF]-(assertion:Assertion)
    WHERE assertion.recordedAt <= $known AND assertion.retractedAt > $known
    WITH assertion ORDER BY assertion.saidFrom, assertion.recordedAt, assertion.id LIMIT 3
    MATCH (assertion)-[:IN]->(document:Document)
    RETURN collect(assertion {.id, .stance, document: document {.id, .title}}) AS assertions
  }
  RETURN collect(claim {.id, .statement, .recordedAt, assertions: assertions}) AS claims
}
RETURN {place: place {.id, .name, claims: claims}}`,
  cases: ({ hubPlace }) => [alike({ id: hubPlace })],
}

export const asOfBothTimes: Workload = {
  name: 'as of both times, 3 levels',
  asks: 'The same hub as it was known in the middle of the log, and only what is said to hold in one month.',
  ours: `query ($id: ID!, $valid: EDTF!, $known: DateTime!) {
  place(id: $id, asOf: { valid: $valid, known: $known }) { id name
    claims: claimsAbout(first: 10) { nodes { id statement recordedAt
      assertions(first: 3) { nodes { id stance document { id title } } } } } }
}`,
  neo4jGraphql: null,
  handWritten: `
MATCH (place:Place {id: $id})-[:HAD_STATE]->(state:EntityState)
WHERE state.recordedAt <= $at AND state.replacedAt > $at
CALL (place) {
  MATCH (place)<-[:SUBJECT|OBJECT|AT]-(claim:Claim)
  WHERE claim.recordedAt <= $at AND claim.correctedAt > $at AND claim.validFrom < $to AND claim.validTo > $from
  WITH DISTINCT claim ORDER BY claim.recordedAt DESC, claim.id DESC LIMIT 10
  CALL (claim) {
    MATCH (claim)<-[:OF]-(assertion:Assertion)
    WHERE assertion.recordedAt <= $at AND assertion.retractedAt > $at
    WITH assertion ORDER BY assertion.saidFrom, assertion.recordedAt, assertion.id LIMIT 3
    MATCH (assertion)-[:IN]->(document:Document)
    RETURN collect(assertion {.id, .stance, document: document {.id, .title}}) AS assertions
  }
  RETURN collect(claim {.id, .statement, .recordedAt, assertions: assertions}) AS claims
}
RETURN {place: {id: place.id, name: state.name, claims: claims}}`,
  cases: ({ hubPlace, middle }) => [
    {
      ours: { id: hubPlace, valid: '2024-03', known: new Date(middle).toISOString() },
      neo4jGraphql: {},
      handWritten: { id: hubPlace, at: middle, from: Date.UTC(2024, 2, 1), to: Date.UTC(2024, 3, 1) },
    },
  ],
}
