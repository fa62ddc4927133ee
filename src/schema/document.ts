import {
  type DocumentRow,
  type ExcerptRow,
  type QuoteCheckRow,
  roots,
  steps,
  types,
} from '../graph/catalogue.generated.ts'
import { documentFlags, flagsOf } from '../resolvers/document.ts'
import { AssertionConnection } from './assertion.ts'
import { builder } from './builder.ts'
import { connectionType } from './connection.ts'
import { DocumentCoverage } from './coverage.ts'
import { DocumentNature, enumOf, QuoteResult } from './enums.ts'
import {
  computed,
  connection,
  edgeNode,
  edges,
  type ObjectFields,
  rootConnection,
  rootRow,
  row,
  rows,
} from './fields.ts'
import { AssertionFilter, DocumentFilter } from './filters.ts'
import { NearCopyConnection } from './near-copy.ts'
import { Node } from './node.ts'
import { AssertionOrder, DocumentOrder } from './orders.ts'
import { Source } from './source.ts'

export const Document = builder.objectRef<DocumentRow>('Document')

Document.implement({
  description: 'What a source published, as it was captured. What was captured never changes.',
  interfaces: () => [Node],
  fields: (t) => ({
    title: t.exposeString('title', { description: 'Its title.' }),
    url: t.exposeString('url', { nullable: true, description: 'The address it was published at.' }),
    archiveUrl: t.exposeString('archiveUrl', {
      nullable: true,
      description: 'Where a copy is kept that does not change.',
    }),
    publishedAt: t.expose('publishedAt', {
      type: 'EDTF',
      nullable: true,
      description: 'When it was published, as precisely as known.',
    }),
    capturedAt: t.expose('capturedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When its text was captured; null while it is only cited.',
    }),
    capturedBy: t.exposeString('capturedBy', { nullable: true, description: 'Who captured its text.' }),
    tool: t.exposeString('tool', { nullable: true, description: 'With what its text was captured.' }),
    flags: computed(t, [DocumentFlag], ['publishedAt', 'capturedAt'], flagsOf, {
      description: 'What is odd about it, which may be a mistake; empty if nothing is.',
    }),
    language: t.exposeString('language', { nullable: true, description: 'Its language, BCP 47.' }),
    nature: t.expose('nature', { type: DocumentNature, description: 'What the text is.' }),
    text: t.exposeString('text', { nullable: true, description: 'The captured text; null while it is only cited.' }),
    sha256: t.exposeString('sha256', {
      nullable: true,
      description: 'The SHA-256 of the text in UTF-8, in hexadecimal digits.',
    }),
    publisher: row(t, Source, steps.document.publisher, { description: 'Who published it.' }),
    excerpts: connection(t, ExcerptConnection, steps.document.excerpts, {
      description: 'The passages that are quoted from it, in the order of the text.',
    }),
    assertions: connection(t, AssertionConnection, steps.document.assertions, {
      filter: AssertionFilter,
      order: AssertionOrder,
      description: 'The assertions it holds, in the order they were recorded.',
    }),
    derivedFrom: rows(t, Document, steps.document.derivedFrom, {
      description: 'The documents it was copied or rewritten from, by id.',
    }),
    derivatives: rows(t, Document, steps.document.derivatives, {
      description: 'The documents copied or rewritten from it, by id.',
    }),
    earlierCapture: row(t, Document, steps.document.earlierCapture, {
      description: 'What was recorded of the same address before: with another text, or only cited.',
    }),
    laterCapture: row(t, Document, steps.document.laterCapture, {
      description: 'The next capture of the same address, where the text had changed.',
    }),
    quoteChecks: edges(t, QuoteCheck, steps.document.quoteChecks, {
      description:
        'What became, in this capture, of the passages quoted from earlier captures of the same address, in the order of those. Nothing is moved: assertions go on quoting what they quoted.',
    }),
    nearCopies: connection(t, NearCopyConnection, steps.document.nearCopies, {
      description:
        'Documents whose text is nearly the same, most alike first: proposals of a machine. Those that are linked as copied or rewritten, or judged to be the same or different, are not proposed again.',
    }),
    coverage: row(t, DocumentCoverage, steps.document.coverage, {
      description: 'Which passages of its text are coded, and which are left to do.',
    }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When it was recorded.' }),
  }),
})

const DocumentFlag = enumOf('DocumentFlag', 'Something odd about a document, which may be a mistake.', documentFlags)

export const DocumentConnection = connectionType('Document', () => Document, { of: 'documents' })

export const Excerpt = builder.objectRef<ExcerptRow>('Excerpt')

Excerpt.implement({
  description:
    'One passage of a document, checked against its text character by character. Context and offsets as in the W3C Web Annotation selectors.',
  interfaces: () => [Node],
  fields: (t) => ({
    document: row(t, Document, steps.excerpt.document, { description: 'The document it stands in.' }),
    exact: t.exposeString('exact', { description: 'The passage itself.' }),
    prefix: t.exposeString('prefix', { description: 'Up to 32 characters before it.' }),
    suffix: t.exposeString('suffix', { description: 'Up to 32 characters after it.' }),
    start: t.exposeInt('start', { description: 'Where it starts in the text, in code points from 0.' }),
    end: t.exposeInt('end', { description: 'Where it ends, exclusive.' }),
    assertions: connection(t, AssertionConnection, steps.excerpt.assertions, {
      filter: AssertionFilter,
      order: AssertionOrder,
      description: 'The assertions that quote it, in the order they were recorded.',
    }),
    checks: edges(t, ExcerptCheck, steps.excerpt.checks, {
      description: 'What became of it in later captures of its document, earliest first.',
    }),
  }),
})

const QuoteCheck = builder.objectRef<QuoteCheckRow>('QuoteCheck')

QuoteCheck.implement({
  description: 'What became, in a later capture, of a passage that is quoted from an earlier one.',
  fields: (t) => ({
    excerpt: edgeNode(t, Excerpt, { description: 'The passage, as it stood in the earlier capture.' }),
    ...checkFields(t),
  }),
})

const ExcerptCheck = builder.objectRef<QuoteCheckRow>('ExcerptCheck')

ExcerptCheck.implement({
  description: 'What became of a quoted passage in a later capture of its document.',
  fields: (t) => ({
    document: edgeNode(t, Document, { description: 'The later capture.' }),
    ...checkFields(t),
  }),
})

function checkFields(t: ObjectFields<QuoteCheckRow>) {
  return {
    result: t.expose('result', { type: QuoteResult, description: 'Whether its words still stand, and where.' }),
    start: t.exposeInt('start', { nullable: true, description: 'Where they begin now, in code points.' }),
    end: t.exposeInt('end', { nullable: true, description: 'Where they end now, exclusive.' }),
  }
}

const ExcerptConnection = connectionType('Excerpt', () => Excerpt, { of: 'quoted passages' })

builder.queryFields((t) => ({
  document: rootRow(t, Document, types.Document, { description: 'A document by its id, or null.' }),
  documents: rootConnection(t, DocumentConnection, roots.document.list, {
    description: 'Documents, latest recorded first.',
    filter: DocumentFilter,
    order: DocumentOrder,
  }),
}))
