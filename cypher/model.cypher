// The graph model: every label, relationship and property that may exist, in sentences, with the constraints and
// indexes that hold it. The only list of its kind: the types in cypher/*/type.cypher and the checks in cypher/checks
// are tested against it.
//
// Ids say their kind (`unit_…`). Instants are whole milliseconds since 1970-01-01T00:00:00Z: they read ten times faster
// than temporal values. 8640000000000000 means "for ever", -8640000000000000 "since ever"; both are shown as null.
// Folded texts are what the texts beside them are compared by: without case and accents.
// Known time is [recordedAt, retractedAt): from when we recorded it until we took it back.
// Valid time is [validFrom, validTo): when it is said to hold in the world.

// ── Every node with an id ────────────────────────────────────────────────────────────────────────────────────────────
// (:Node {id, recordedAt, by})              by: who recorded it, from the credential
CREATE CONSTRAINT node_id_unique IF NOT EXISTS FOR (node:Node) REQUIRE node.id IS UNIQUE;

// ── Entities ─────────────────────────────────────────────────────────────────────────────────────────────────────────
// (:Entity)-[:HAD_STATE]->(:EntityState {version, recordedAt, replacedAt, by, name, nameFolded, aliases, nameTexts, nameLanguages, namePeriods, …})   every state, the current one too
// (:Node:Entity {id, stateSince, retractedAt, retractedBy, retractionReason, version, name, nameFolded, aliases, nameTexts, nameLanguages, namePeriods, …})
//   identity, and a copy of the current state; nameTexts, nameLanguages and namePeriods go together: what is known about
//   a name stands at one position in all three, "" for nothing
//   (:Actor {kind, country})                                state, armed force, government body, organisation, person
//   (:Unit {echelon, country, sidc})                        a military formation
//   (:Place {kind, location, locationPrecision, geonamesId, iso3166})   the last two are copies of its external ids
//   (:Event {kind})                                         what claims can be about and dated by
//   (:Source {kind})                                        outlet, wire agency, official, spokesperson, document series
CREATE CONSTRAINT entity_id_unique IF NOT EXISTS FOR (entity:Entity) REQUIRE entity.id IS UNIQUE;
CREATE CONSTRAINT actor_id_unique IF NOT EXISTS FOR (actor:Actor) REQUIRE actor.id IS UNIQUE;
CREATE CONSTRAINT unit_id_unique IF NOT EXISTS FOR (unit:Unit) REQUIRE unit.id IS UNIQUE;
CREATE CONSTRAINT place_id_unique IF NOT EXISTS FOR (place:Place) REQUIRE place.id IS UNIQUE;
CREATE CONSTRAINT event_id_unique IF NOT EXISTS FOR (event:Event) REQUIRE event.id IS UNIQUE;
CREATE CONSTRAINT source_id_unique IF NOT EXISTS FOR (source:Source) REQUIRE source.id IS UNIQUE;
CREATE INDEX entity_nameFolded_id IF NOT EXISTS FOR (entity:Entity) ON (entity.nameFolded, entity.id);
CREATE INDEX entity_recordedAt_id IF NOT EXISTS FOR (entity:Entity) ON (entity.recordedAt, entity.id);
CREATE INDEX actor_nameFolded_id IF NOT EXISTS FOR (actor:Actor) ON (actor.nameFolded, actor.id);
CREATE INDEX actor_recordedAt_id IF NOT EXISTS FOR (actor:Actor) ON (actor.recordedAt, actor.id);
CREATE INDEX unit_nameFolded_id IF NOT EXISTS FOR (unit:Unit) ON (unit.nameFolded, unit.id);
CREATE INDEX unit_recordedAt_id IF NOT EXISTS FOR (unit:Unit) ON (unit.recordedAt, unit.id);
CREATE INDEX place_nameFolded_id IF NOT EXISTS FOR (place:Place) ON (place.nameFolded, place.id);
CREATE INDEX place_recordedAt_id IF NOT EXISTS FOR (place:Place) ON (place.recordedAt, place.id);
CREATE INDEX event_nameFolded_id IF NOT EXISTS FOR (event:Event) ON (event.nameFolded, event.id);
CREATE INDEX event_recordedAt_id IF NOT EXISTS FOR (event:Event) ON (event.recordedAt, event.id);
CREATE INDEX source_nameFolded_id IF NOT EXISTS FOR (source:Source) ON (source.nameFolded, source.id);
CREATE INDEX source_recordedAt_id IF NOT EXISTS FOR (source:Source) ON (source.recordedAt, source.id);
CREATE INDEX entity_stateSince IF NOT EXISTS FOR (entity:Entity) ON (entity.stateSince);
CREATE INDEX entity_retractedAt IF NOT EXISTS FOR (entity:Entity) ON (entity.retractedAt);
CREATE POINT INDEX place_location IF NOT EXISTS FOR (place:Place) ON (place.location);
// (:ExternalId {scheme, value, by, recordedAt, retractedAt})-[:IDENTIFIES]->(:Entity)   what it is called elsewhere; one stands for one entity at a time
CREATE CONSTRAINT externalId_unique IF NOT EXISTS FOR (externalId:ExternalId) REQUIRE (externalId.scheme, externalId.value, externalId.retractedAt) IS UNIQUE;
// (:Place)-[:WITHIN {recordedAt, retractedAt}]->(:Place)                     administrative or geographic containment
// (:Source)-[:VOICE_OF {recordedAt, retractedAt}]->(:Actor)                  who this is, once identified
// (:Source)-[:AFFILIATED_WITH {role, recordedAt, retractedAt}]->(:Actor)     whom this speaks from within

// ── Documents ────────────────────────────────────────────────────────────────────────────────────────────────────────
// (:Node:Document {id, url, archiveUrl, title, titleFolded, publishedAt, publishedFrom, publishedTo, capturedAt, capturedBy, tool, language, sha256, text, nature, fingerprint})
//   publishedAt is EDTF; text and what was captured with it never change; a cited document may not be captured yet
//   fingerprint: derived from the text, by which near-copies are found; `npm run rebuild` makes it anew
// (:Node:Excerpt {id, exact, prefix, suffix, start, end})   one verified span; offsets in code points, end exclusive
// (:Source)-[:PUBLISHED]->(:Document)
// (:Document)-[:CONTAINS]->(:Excerpt)
// (:Document)-[:DERIVED_FROM {stated, recordedAt, retractedAt}]->(:Document)   the same story, rewritten or copied
// (:Document)-[:CAPTURED_AFTER {recordedAt}]->(:Document)   the same address, with another text; the one before may only have been cited
// (:Excerpt)-[:CHECKED_IN {result, start, end, recordedAt}]->(:Document)   whether a later capture still says it: VERIFIED, MOVED, MISSING
CREATE CONSTRAINT document_id_unique IF NOT EXISTS FOR (document:Document) REQUIRE document.id IS UNIQUE;
CREATE CONSTRAINT excerpt_id_unique IF NOT EXISTS FOR (excerpt:Excerpt) REQUIRE excerpt.id IS UNIQUE;
CREATE INDEX document_recordedAt_id IF NOT EXISTS FOR (document:Document) ON (document.recordedAt, document.id);
CREATE INDEX document_publishedFrom_id IF NOT EXISTS FOR (document:Document) ON (document.publishedFrom, document.id);
CREATE INDEX document_titleFolded_id IF NOT EXISTS FOR (document:Document) ON (document.titleFolded, document.id);
CREATE INDEX document_url IF NOT EXISTS FOR (document:Document) ON (document.url);
CREATE INDEX derivedFrom_recordedAt IF NOT EXISTS FOR ()-[derived:DERIVED_FROM]-() ON (derived.recordedAt);
CREATE INDEX document_sha256 IF NOT EXISTS FOR (document:Document) ON (document.sha256);

// ── Claims and assertions ────────────────────────────────────────────────────────────────────────────────────────────
// (:Node:Claim {id, statement, statementFolded, predicate, modality, wording, condition, contentKey, recordedAt, correctedAt, by,
//   quantityAsStated, amount, lower, upper, qualifier, unit, role, quantityLow, quantityHigh,
//   timeAsStated, edtf, timeBasis, validFrom, validTo, timeExtent, timeEnd, comparisonKey, rateKey, attestedTo, subjectId, objectId, placeId,
//   stateSince, support, dispute, lifecycle})
//   amount, lower, upper: decimal strings, only what was said; quantityLow, quantityHigh: the interval it means, as
//   floats in the dimension's base unit, for comparison only
//   comparisonKey: the same for claims that answer one question; rateKey: the comparisonKey of claims that say how much a day;
//   attestedTo: where the time ends for which somebody said
//   that it held, not there without a date; subjectId, objectId, placeId: copies of the ids of its ends, so that what is
//   about an entity is found in order; all of these follow from the rest, and `npm run rebuild` makes them anew
// (:Claim)-[:HAD_STATE]->(:ClaimState {support, dispute, lifecycle, recordedAt, replacedAt})   how it stood, for each stretch
//   of known time in which that was the same; each value by its place in its table, from 0: `src/resolvers/rules/status.ts`.
//   The claim has a copy of the last one. Derived, in the transaction of the change that made it another one, and made
//   anew by `npm run rebuild`
// (:Claim)-[:SUBJECT]->(:Entity)   (:Claim)-[:OBJECT]->(:Entity)   (:Claim)-[:AT {precision}]->(:Place)
// (:Claim)-[:SPECIFIES|PART_OF|BASELINE|CORRECTS {recordedAt, retractedAt}]->(:Claim)
// (:Node:Assertion {id, contentKey, stance, voice, hedge, basis, saidAt, saidFrom, saidTo, by, recordedAt, retractedAt, retractedBy, retractionReason})
//   one source's act of saying it, in one document, through one chain; saidAt is EDTF; the content key goes when it is
//   retracted, so that the same can be recorded anew
// (:Assertion)-[:OF]->(:Claim)   (:Assertion)-[:IN]->(:Document)   (:Assertion)-[:REPEATS]->(:Assertion)
// (:Assertion)-[:QUOTES {position, supports}]->(:Excerpt)          supports: CONTENT, ATTRIBUTION, TIME
// (:Assertion)-[:VIA {position, role, identification, descriptor, speechAct, stated, documentId}]->(:Source)
//   the chain: publisher first, origin last; stated false marks a hop that the coder supplied
CREATE CONSTRAINT claim_id_unique IF NOT EXISTS FOR (claim:Claim) REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT claim_contentKey_unique IF NOT EXISTS FOR (claim:Claim) REQUIRE claim.contentKey IS UNIQUE;
CREATE CONSTRAINT assertion_id_unique IF NOT EXISTS FOR (assertion:Assertion) REQUIRE assertion.id IS UNIQUE;
CREATE CONSTRAINT assertion_contentKey_unique IF NOT EXISTS FOR (assertion:Assertion) REQUIRE assertion.contentKey IS UNIQUE;
CREATE INDEX claim_recordedAt_id IF NOT EXISTS FOR (claim:Claim) ON (claim.recordedAt, claim.id);
CREATE INDEX claim_validFrom_id IF NOT EXISTS FOR (claim:Claim) ON (claim.validFrom, claim.id);
CREATE INDEX claim_validTo_id IF NOT EXISTS FOR (claim:Claim) ON (claim.validTo, claim.id);
CREATE INDEX claim_quantityLow_id IF NOT EXISTS FOR (claim:Claim) ON (claim.quantityLow, claim.id);
CREATE TEXT INDEX claim_statementFolded IF NOT EXISTS FOR (claim:Claim) ON (claim.statementFolded);
CREATE INDEX claim_comparisonKey_attestedTo IF NOT EXISTS FOR (claim:Claim) ON (claim.comparisonKey, claim.attestedTo);
CREATE INDEX claim_comparisonKey_validFrom_id IF NOT EXISTS FOR (claim:Claim) ON (claim.comparisonKey, claim.validFrom, claim.id);
CREATE INDEX claim_subjectId_recordedAt_id IF NOT EXISTS FOR (claim:Claim) ON (claim.subjectId, claim.recordedAt, claim.id);
CREATE INDEX claim_objectId_recordedAt_id IF NOT EXISTS FOR (claim:Claim) ON (claim.objectId, claim.recordedAt, claim.id);
CREATE INDEX claim_placeId_recordedAt_id IF NOT EXISTS FOR (claim:Claim) ON (claim.placeId, claim.recordedAt, claim.id);
CREATE INDEX claim_predicate IF NOT EXISTS FOR (claim:Claim) ON (claim.predicate);
CREATE INDEX claim_support_recordedAt_id IF NOT EXISTS FOR (claim:Claim) ON (claim.support, claim.recordedAt, claim.id);
CREATE INDEX claim_dispute_recordedAt_id IF NOT EXISTS FOR (claim:Claim) ON (claim.dispute, claim.recordedAt, claim.id);
CREATE INDEX claim_lifecycle_recordedAt_id IF NOT EXISTS FOR (claim:Claim) ON (claim.lifecycle, claim.recordedAt, claim.id);
CREATE INDEX claim_stateSince IF NOT EXISTS FOR (claim:Claim) ON (claim.stateSince);
CREATE INDEX part_recordedAt IF NOT EXISTS FOR ()-[part:PART_OF]-() ON (part.recordedAt);
CREATE INDEX part_retractedAt IF NOT EXISTS FOR ()-[part:PART_OF]-() ON (part.retractedAt);
CREATE INDEX via_documentId IF NOT EXISTS FOR ()-[via:VIA]-() ON (via.documentId);

// ── What is said about claims, sources and identity ──────────────────────────────────────────────────────────────────
// (:Node:Caveat {id, kind, text, by, recordedAt, retractedAt, retractedBy, retractionReason})-[:QUALIFIES {scope}]->(:Claim)
// (:Node:Assessment:ReliabilityAssessment {id, value, rationale, by, recordedAt, replacedAt})-[:OF]->(:Source)   A to F
// (:Node:Assessment:CredibilityAssessment {id, value, rationale, by, recordedAt, replacedAt})-[:OF]->(:Claim)    1 to 6
// (:Node:Judgement {id, verdict, score, rationale, by, recordedAt, retractedAt, retractedBy, retractionReason})   whether two things are the same
// (:Judgement)-[:LEFT|RIGHT]->(:Entity|Claim|Document)     two entities, two claims, or the texts of two documents
CREATE CONSTRAINT caveat_id_unique IF NOT EXISTS FOR (caveat:Caveat) REQUIRE caveat.id IS UNIQUE;
CREATE CONSTRAINT assessment_id_unique IF NOT EXISTS FOR (assessment:Assessment) REQUIRE assessment.id IS UNIQUE;
CREATE CONSTRAINT judgement_id_unique IF NOT EXISTS FOR (judgement:Judgement) REQUIRE judgement.id IS UNIQUE;

// ── Derived relations ────────────────────────────────────────────────────────────────────────────────────────────────
// Written in the same transaction as what they stand for, never by hand; `npm run rebuild` makes them anew.
// One for each claim and continuous stretch of known time in which the claim's predicate derives one (the table of
// predicates says which), the claim is stated as fact and not corrected, and at least one ASSERTS assertion stands.
// Reported relations, not established ones:
// (:Unit|Actor)-[:DEPLOYED_TO {claimId, validFrom, validTo, recordedAt, retractedAt}]->(:Place)
// (:Actor)-[:CONTROLS {claimId, validFrom, validTo, recordedAt, retractedAt}]->(:Place)
// (:Unit)-[:PART_OF {claimId, validFrom, validTo, recordedAt, retractedAt}]->(:Unit|Actor)
// (:Actor)-[:COMMANDS {claimId, validFrom, validTo, recordedAt, retractedAt}]->(:Unit)
// (:Actor)-[:SUPPORTS {claimId, validFrom, validTo, recordedAt, retractedAt}]->(:Actor)
// One for each assertion with a stated or supplied origin:
// (:Source)-[:CLAIMS|DENIES|DECLINES_TO_COMMENT_ON {assertionId, question, validFrom, recordedAt, retractedAt}]->(:Claim)
//   question: the id of the source and the comparisonKey of the claim, so that what it says next of the same is found in
//   order; with validFrom of CLAIMS only; CLAIMS for ASSERTS; DENIES for DENIES; DECLINES_TO_COMMENT_ON for NEITHER_CONFIRMS_NOR_DENIES and DECLINES_TO_DISCLOSE
// One for each pair of entities and continuous stretch of known time in which judgements SAME joined them, directly or
// through others; from the smaller id:
// (:Entity)-[:SAME_AS {recordedAt, retractedAt}]->(:Entity)
// One for each pair of claims and continuous stretch of known time in which both are asserted and not corrected, answer one
// question at attested times that meet, and agree or stand against each other; from the one that was recorded later:
// (:Claim)-[:AGREES_WITH|CONFLICTS_WITH {pairId, claimId, otherId, verdict, severity, rule, sentence, recordedAt, retractedAt}]->(:Claim)
CREATE INDEX claims_question_validFrom IF NOT EXISTS FOR ()-[made:CLAIMS]-() ON (made.question, made.validFrom);
CREATE INDEX conflictsWith_severity_pairId IF NOT EXISTS FOR ()-[comparison:CONFLICTS_WITH]-() ON (comparison.severity, comparison.pairId);
CREATE INDEX deployedTo_recordedAt_claimId IF NOT EXISTS FOR ()-[deployed:DEPLOYED_TO]-() ON (deployed.recordedAt, deployed.claimId);
CREATE INDEX deployedTo_validFrom_claimId IF NOT EXISTS FOR ()-[deployed:DEPLOYED_TO]-() ON (deployed.validFrom, deployed.claimId);
CREATE INDEX deployedTo_validTo_claimId IF NOT EXISTS FOR ()-[deployed:DEPLOYED_TO]-() ON (deployed.validTo, deployed.claimId);
CREATE INDEX deployedTo_claimId IF NOT EXISTS FOR ()-[deployed:DEPLOYED_TO]-() ON (deployed.claimId);
CREATE INDEX controls_claimId IF NOT EXISTS FOR ()-[controls:CONTROLS]-() ON (controls.claimId);
CREATE INDEX partOf_claimId IF NOT EXISTS FOR ()-[part:PART_OF]-() ON (part.claimId);
CREATE INDEX commands_claimId IF NOT EXISTS FOR ()-[commands:COMMANDS]-() ON (commands.claimId);
CREATE INDEX supports_claimId IF NOT EXISTS FOR ()-[supports:SUPPORTS]-() ON (supports.claimId);

// ── The log ──────────────────────────────────────────────────────────────────────────────────────────────────────────
// (:Log {id, position, recordedAt, hash, writer, derivation})   the head, its id 'log': who locks it writes next; writer: who did last;
//   derivation: the version of the rules by which all that is derived was
// (:Node:Change {id, position, operation, operationId, by, recordedAt, before, after, hash})   one per write, hash-chained; before, after: canonical JSON
//   each has a moment of its own: what it did is what was recorded, or ended, at that moment, and is found by these indexes
// (:Operation {id, payloadHash, result, position})               the first thing a write creates: a replay finds it
CREATE CONSTRAINT log_id_unique IF NOT EXISTS FOR (log:Log) REQUIRE log.id IS UNIQUE;
CREATE CONSTRAINT change_position_unique IF NOT EXISTS FOR (change:Change) REQUIRE change.position IS UNIQUE;
CREATE CONSTRAINT change_id_unique IF NOT EXISTS FOR (change:Change) REQUIRE change.id IS UNIQUE;
CREATE CONSTRAINT change_recordedAt_unique IF NOT EXISTS FOR (change:Change) REQUIRE change.recordedAt IS UNIQUE;
CREATE INDEX node_recordedAt IF NOT EXISTS FOR (node:Node) ON (node.recordedAt);
CREATE INDEX node_retractedAt IF NOT EXISTS FOR (node:Node) ON (node.retractedAt);
CREATE INDEX assessment_replacedAt IF NOT EXISTS FOR (assessment:Assessment) ON (assessment.replacedAt);
CREATE INDEX claim_correctedAt IF NOT EXISTS FOR (claim:Claim) ON (claim.correctedAt);
CREATE INDEX entityState_recordedAt IF NOT EXISTS FOR (state:EntityState) ON (state.recordedAt);
CREATE INDEX claimState_recordedAt IF NOT EXISTS FOR (state:ClaimState) ON (state.recordedAt);
CREATE CONSTRAINT operation_id_unique IF NOT EXISTS FOR (operation:Operation) REQUIRE operation.id IS UNIQUE;

// ── Access ───────────────────────────────────────────────────────────────────────────────────────────────────────────
// (:ApiKey {id, hash, name, kind, role, createdAt, revokedAt, lastUsedAt})   never shown by the API, and not in the log: no part of
//   what is claimed. hash: sha256 of the key in hex; name: what `by` says of who uses it. Revoked ones stay.
CREATE CONSTRAINT apiKey_id_unique IF NOT EXISTS FOR (key:ApiKey) REQUIRE key.id IS UNIQUE;
CREATE CONSTRAINT apiKey_hash_unique IF NOT EXISTS FOR (key:ApiKey) REQUIRE key.hash IS UNIQUE;

// ── Search ───────────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (entity:Entity) ON EACH [entity.name, entity.aliases];
CREATE FULLTEXT INDEX entityState_names IF NOT EXISTS FOR (state:EntityState) ON EACH [state.name, state.aliases];
// Each name of each state as a whole, exactly as written: which entities went by the names that stand in a text. The
// properties are turned around, since two indexes of one kind cannot be on the same ones.
CREATE FULLTEXT INDEX entityState_wholeNames IF NOT EXISTS FOR (state:EntityState) ON EACH [state.aliases, state.name] OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
// The bands of the fingerprints, each as a whole: which documents share one.
CREATE FULLTEXT INDEX document_fingerprint IF NOT EXISTS FOR (document:Document) ON EACH [document.fingerprint] OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
CREATE FULLTEXT INDEX claim_statement IF NOT EXISTS FOR (claim:Claim) ON EACH [claim.statement, claim.wording];
CREATE FULLTEXT INDEX document_text IF NOT EXISTS FOR (document:Document) ON EACH [document.title, document.text];
CREATE FULLTEXT INDEX excerpt_exact IF NOT EXISTS FOR (excerpt:Excerpt) ON EACH [excerpt.exact];
