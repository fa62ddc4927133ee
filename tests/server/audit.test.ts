import { type AuditResult, serverAudits } from 'graphql-http'
import { expect, test } from 'vitest'
import { standIn } from './stand-in.ts'

test('every audit of GraphQL over HTTP passes', async () => {
  const { url } = await standIn()
  const audits = serverAudits({ url: `${url}/graphql`, fetchFn: fetch })

  const results: AuditResult[] = []
  for (const audit of audits) results.push(await audit.fn())

  const failed = results.flatMap((result) => (result.status === 'ok' ? [] : [`${result.name}: ${result.reason}`]))
  expect(failed).toEqual([])
  expect(results).toHaveLength(61)
})
