// What claims consist of and rest on, as known then: what they are about, who says or answers them, through whom and in
// which words, how they are qualified, related and assessed.
// @query
// @param ids: string[]
// @param known: instant
// @returns claim: map, about: list, assertions: list, caveats: list, assessments: list, relations: list many
UNWIND $ids AS wanted
MATCH (claim:Claim {id: wanted})
WHERE claim.recordedAt <= $known
RETURN properties(claim) AS claim,
  COLLECT {
    MATCH (claim)-[link:SUBJECT|OBJECT|AT]->(entity:Entity)
    RETURN {role: type(link), id: entity.id, name: head(COLLECT { MATCH (entity)-[:HAD_STATE]->(state:EntityState) WHERE state.recordedAt <= $known AND state.replacedAt > $known RETURN state.name })}
  } AS about,
  COLLECT {
    MATCH (claim)<-[:OF]-(assertion:Assertion)-[:IN]->(document:Document)
    WHERE assertion.recordedAt <= $known AND assertion.retractedAt > $known
    RETURN {
      assertion: properties(assertion),
      document: document {.*, text: null, fingerprint: null},
      publisher: head(COLLECT { MATCH (document)<-[:PUBLISHED]-(publisher:Source) RETURN publisher.id }),
      repeats: head(COLLECT { MATCH (assertion)-[:REPEATS]->(earlier:Assertion) RETURN earlier.id }),
      quotes: COLLECT { MATCH (assertion)-[quotes:QUOTES]->(excerpt:Excerpt) RETURN {excerpt: properties(excerpt), supports: quotes.supports} ORDER BY quotes.position },
      chain: COLLECT {
        MATCH (assertion)-[via:VIA]->(source:Source)
        RETURN {
          via: properties(via),
          source: source.id,
          recordedAt: source.recordedAt,
          name: head(COLLECT { MATCH (source)-[:HAD_STATE]->(state:EntityState) WHERE state.recordedAt <= $known AND state.replacedAt > $known RETURN state.name }),
          assessments: COLLECT { MATCH (source)<-[:OF]-(assessment:Assessment) WHERE assessment.recordedAt <= $known AND assessment.replacedAt > $known RETURN properties(assessment) }
        } ORDER BY via.position
      }
    } ORDER BY assertion.id
  } AS assertions,
  COLLECT {
    MATCH (claim)<-[link:QUALIFIES]-(caveat:Caveat)
    WHERE caveat.recordedAt <= $known AND caveat.retractedAt > $known
    RETURN {caveat: properties(caveat), scope: link.scope} ORDER BY caveat.id
  } AS caveats,
  COLLECT {
    MATCH (claim)<-[:OF]-(assessment:Assessment)
    WHERE assessment.recordedAt <= $known AND assessment.replacedAt > $known
    RETURN properties(assessment) ORDER BY assessment.id
  } AS assessments,
  COLLECT {
    MATCH (claim)-[link:SPECIFIES|PART_OF|BASELINE|CORRECTS]->(other:Claim)
    WHERE link.recordedAt <= $known AND link.retractedAt > $known
    RETURN {kind: type(link), id: other.id} ORDER BY type(link), other.id
  } AS relations
