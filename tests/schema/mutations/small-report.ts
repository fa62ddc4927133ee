const text = 'Rebels hold the port. They have 40 boats in the port, a fisherman said.'

/** A small report in which everything is described under names that hold within it. */
export const small = {
  document: {
    new: {
      title: 'The port',
      publisher: { new: { source: { id: '_:paper', name: 'A paper', kind: 'OUTLET' } } },
      publishedAt: '2024-11-20',
      text,
    },
  },
  entities: [
    { actor: { id: '_:rebels', name: 'Rebels', kind: 'ARMED_FORCE' } },
    { place: { id: '_:port', name: 'The port', kind: 'SITE', within: '_:coast' } },
    { place: { id: '_:coast', name: 'The coast', kind: 'AREA' } },
  ],
  defaults: {
    voice: 'PARAPHRASE',
    chain: [
      { role: 'PUBLISHER', source: { id: '_:paper' }, identification: 'NAMED' },
      {
        role: 'ORIGIN',
        source: { new: { source: { name: 'A fisherman', kind: 'WITNESS' } } },
        identification: 'ANONYMOUS',
        descriptor: 'a fisherman',
      },
    ],
  },
  claims: [
    {
      id: '_:hold',
      claim: {
        statement: 'Rebels hold the port.',
        predicate: 'CONTROLS',
        subject: { id: '_:rebels' },
        place: { id: '_:port' },
      },
      assertion: { excerpts: [{ exact: 'Rebels hold the port.' }] },
      caveats: [{ kind: 'CODER_NOTE', text: 'Which part is not said.' }],
    },
    {
      claim: {
        statement: 'Rebels are in the port.',
        predicate: 'PRESENT_IN',
        subject: { id: '_:rebels' },
        place: { id: '_:port' },
        relations: [{ kind: 'SPECIFIES', claim: '_:hold' }],
      },
      assertion: { excerpts: [{ exact: 'in the port' }] },
    },
  ],
  caveats: [
    { kind: 'SOURCE_CAVEAT', text: 'Nobody could check it.', qualifies: [{ claim: '_:hold', scope: 'INFERRED' }] },
  ],
}
