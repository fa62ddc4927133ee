import { type DocumentRow, type ExcerptRow, roots, steps, types } from '../graph/catalogue.generated.ts'
import { AssertionConnection } from './assertion.ts'
import { builder } from './builder.ts'
import { connectionType } from './connection.ts'
import { DocumentNature } from './enums.ts'
import { connection, rootConnection, rootRow, row, rows } from './fields.ts'
import { AssertionFilter, DocumentFilter } from './filters.ts'
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
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When it was recorded.' }),
  }),
})

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
  }),
})

const ExcerptConnection = connectionType('Excerpt', () => Excerpt, { of: 'quoted passages' })

builder.queryFields((t) => ({
  document: rootRow(t, Document, types.Document, { description: 'A document by its id, or null.' }),
  documents: rootConnection(t, DocumentConnection, roots.document.list, {
    description: 'Documents, latest recorded first.',
    filter: DocumentFilter,
    order: DocumentOrder,
  }),
}))
