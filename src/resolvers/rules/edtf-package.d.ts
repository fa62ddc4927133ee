/** What is used of the package `edtf` (4.11), which has no types of its own: its parser, and the tree that it returns. */
declare module 'edtf' {
  export interface ParsedDate {
    /** Absent from some members of sets and intervals. */
    type?: 'Date'
    level?: number
    /** Year, month from 0, day, hour, minute, second, millisecond: as many as were written. An unspecified digit is 0, an unspecified month or day the first. */
    values: number[]
    /** Minutes east of UTC. */
    offset?: number
    /** True for the whole date; a bit mask over YYYYMMDD for a part of it. */
    uncertain?: boolean | number
    approximate?: boolean | number
    /** A bit mask over YYYYMMDD, the first digit of the year being bit 0. */
    unspecified?: number
  }
  export interface ParsedYear {
    type: 'Year'
    level: number
    values: [number]
    significant?: number
  }
  export interface ParsedSeason {
    type: 'Season'
    level: number
    values: [number, number]
    uncertain?: boolean | number
    approximate?: boolean | number
  }
  export interface ParsedCentury {
    type: 'Century'
    level: number
    values: number[]
  }
  export interface ParsedDecade {
    type: 'Decade'
    level: number
    values: number[]
  }
  export interface ParsedInterval {
    type: 'Interval'
    level: number
    /** Null where nothing is written, Infinity where `..` is, at the start too. */
    values: [ParsedSingle | null | number, ParsedSingle | null | number]
  }
  /** `[…]`: one of them. `{…}`: all of them. */
  export type ParsedSet = ParsedMembers<'Set'> | ParsedMembers<'List'>
  interface ParsedMembers<Type> {
    type: Type
    level: number
    /** A pair stands for `a..b`. */
    values: (ParsedSingle | [ParsedSingle, ParsedSingle])[]
    earlier?: boolean
    later?: boolean
  }
  export type ParsedSingle = ParsedDate | ParsedYear | ParsedSeason | ParsedCentury | ParsedDecade
  export type Parsed = ParsedSingle | ParsedInterval | ParsedSet

  /** @throws SyntaxError and other errors, with messages of the grammar. */
  export function parse(text: string): Parsed
}
