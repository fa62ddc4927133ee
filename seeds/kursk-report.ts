import type { ReportInput } from '../src/resolvers/record/input.ts'
import * as actors from './actors.ts'
import { ofTheReport } from './assessments.ts'
import { caveats, judgements } from './kursk-report/caveats.ts'
import { publicationDay } from './kursk-report/days.ts'
import { kurakhovo, strain } from './kursk-report/front.ts'
import { land } from './kursk-report/land.ts'
import { northKoreans } from './kursk-report/north-koreans.ts'
import { offensive } from './kursk-report/offensive.ts'
import { strength } from './kursk-report/strength.ts'
import { text, title } from './kursk-report/text.ts'
import * as places from './places.ts'
import * as sources from './sources.ts'

/** A report of November 2024 on the fighting in Kursk Oblast, retold: 29 statements of six speakers. */
export const kurskReport = {
  operationId: 'seed:kursk-report',
  document: {
    id: 'document_kursk-retelling',
    publisher: sources.unnamedOutlet.id,
    title,
    publishedAt: publicationDay,
    language: 'en',
    nature: 'RETELLING',
    text,
  },
  entities: [
    actors.russia,
    actors.ukraine,
    actors.northKorea,
    actors.ukrainianArmedForces,
    actors.ukrainianGeneralStaff,
    actors.kurskOffensive,
    actors.southernAssault,
    places.russia,
    places.kurskOblast,
    places.ukraine,
    places.easternUkraine,
    places.donetskOblast,
    places.pokrovskRaion,
    places.pokrovsk,
    places.kurakhovoArea,
    places.kurakhove,
    sources.unnamedOutlet,
    sources.reuters,
    sources.seniorMilitarySource,
    sources.generalStaffSource,
    sources.commanderInChief,
    sources.moscow,
  ],
  defaults: { saidAt: publicationDay },
  claims: [...land, ...offensive, ...northKoreans, ...strain, ...kurakhovo, ...strength],
  caveats,
  judgements,
  assessments: ofTheReport,
} satisfies ReportInput
