import { expect, test } from 'vitest'
import { isLoopback, isOwnName } from '../../src/access/loopback.ts'

test('only this machine hears who listens on a loopback address', () => {
  const hosts = [
    '127.0.0.1',
    '127.255.0.1',
    'localhost',
    '::1',
    '0.0.0.0',
    '::',
    '10.0.0.1',
    '128.0.0.1',
    '127.example.org',
  ]

  expect(hosts.filter(isLoopback)).toEqual(['127.0.0.1', '127.255.0.1', 'localhost', '::1'])
})

test('a request names this machine if nobody else can be called so', () => {
  const own = ['localhost', 'LocalHost:4000', '127.0.0.1:80', '[::1]', '[::1]:4000']
  const foreign = [
    '',
    'x',
    'localhost.',
    'localhost.x',
    'x:localhost',
    'localhost@x',
    '::1',
    '127.0.0.1.x',
    '127.1',
    '[::1',
    undefined,
  ]

  expect([...own, ...foreign].filter(isOwnName)).toEqual(own)
})
