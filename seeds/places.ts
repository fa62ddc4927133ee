import type { PlaceInput } from '../src/resolvers/record/input.ts'

/** Where things are said to be, the larger before the smaller. Who controls a place is a claim, never a part of it. */

export const russia = {
  type: 'Place',
  id: 'place_russia',
  name: 'Russia',
  aliases: ['Russian Federation', 'Россия'],
  names: [{ name: 'Россия', language: 'ru' }],
  kind: 'COUNTRY',
  location: { latitude: 60, longitude: 100 },
  locationPrecision: 'COUNTRY',
  externalIds: [
    { scheme: 'GEONAMES', value: '2017370' },
    { scheme: 'ISO_3166', value: 'RU' },
  ],
} satisfies PlaceInput

export const kurskOblast = {
  type: 'Place',
  id: 'place_kursk-oblast',
  name: 'Kursk Oblast',
  aliases: ['Kursk region', 'Kursk', 'Курская область'],
  names: [{ name: 'Курская область', language: 'ru' }],
  kind: 'ADM1',
  location: { latitude: 51.7, longitude: 36.2 },
  locationPrecision: 'PROVINCE',
  externalIds: [
    { scheme: 'GEONAMES', value: '538555' },
    { scheme: 'ISO_3166', value: 'RU-KRS' },
  ],
  within: russia.id,
} satisfies PlaceInput

export const sudzhaRaion = {
  type: 'Place',
  id: 'place_sudzha-raion',
  name: 'Sudzha raion',
  aliases: ['Sudzhansky District', 'Суджанский район'],
  kind: 'ADM2',
  location: { latitude: 51.2, longitude: 35.3 },
  locationPrecision: 'DISTRICT',
  within: kurskOblast.id,
} satisfies PlaceInput

export const sudzha = {
  type: 'Place',
  id: 'place_sudzha',
  name: 'Sudzha',
  aliases: ['Суджа'],
  names: [{ name: 'Суджа', language: 'ru' }],
  kind: 'CITY',
  location: { latitude: 51.191, longitude: 35.271 },
  locationPrecision: 'SETTLEMENT',
  externalIds: [{ scheme: 'GEONAMES', value: '486816' }],
  within: sudzhaRaion.id,
} satisfies PlaceInput

export const ukraine = {
  type: 'Place',
  id: 'place_ukraine',
  name: 'Ukraine',
  aliases: ['Україна'],
  names: [{ name: 'Україна', language: 'uk' }],
  kind: 'COUNTRY',
  location: { latitude: 49, longitude: 32 },
  locationPrecision: 'COUNTRY',
  externalIds: [
    { scheme: 'GEONAMES', value: '690791' },
    { scheme: 'ISO_3166', value: 'UA' },
  ],
} satisfies PlaceInput

/** Nobody has drawn its border, so it has no middle either. */
export const easternUkraine = {
  type: 'Place',
  id: 'place_eastern-ukraine',
  name: 'Eastern Ukraine',
  aliases: ['the east of Ukraine'],
  kind: 'AREA',
  within: ukraine.id,
} satisfies PlaceInput

export const donetskOblast = {
  type: 'Place',
  id: 'place_donetsk-oblast',
  name: 'Donetsk Oblast',
  aliases: ['Donetsk region', 'Донецька область'],
  names: [{ name: 'Донецька область', language: 'uk' }],
  kind: 'ADM1',
  location: { latitude: 48, longitude: 37.6 },
  locationPrecision: 'PROVINCE',
  externalIds: [
    { scheme: 'GEONAMES', value: '709716' },
    { scheme: 'ISO_3166', value: 'UA-14' },
  ],
  within: ukraine.id,
} satisfies PlaceInput

export const pokrovskRaion = {
  type: 'Place',
  id: 'place_pokrovsk-raion',
  name: 'Pokrovsk raion',
  aliases: ['Pokrovskyi District', 'Покровський район'],
  kind: 'ADM2',
  location: { latitude: 48.2, longitude: 37.2 },
  locationPrecision: 'DISTRICT',
  within: donetskOblast.id,
} satisfies PlaceInput

export const pokrovsk = {
  type: 'Place',
  id: 'place_pokrovsk',
  name: 'Pokrovsk',
  aliases: ['Krasnoarmiisk', 'Покровськ'],
  names: [
    { name: 'Pokrovsk', language: 'uk-Latn', period: '2016/..' },
    { name: 'Покровськ', language: 'uk', period: '2016/..' },
    { name: 'Krasnoarmiisk', language: 'uk-Latn', period: '/2016' },
  ],
  kind: 'CITY',
  location: { latitude: 48.28014, longitude: 37.17706 },
  locationPrecision: 'SETTLEMENT',
  externalIds: [{ scheme: 'GEONAMES', value: '704422' }],
  within: pokrovskRaion.id,
} satisfies PlaceInput

export const kurakhovoArea = {
  type: 'Place',
  id: 'place_kurakhovo-area',
  name: 'Kurakhovo area',
  aliases: ['Kurakhove area'],
  kind: 'AREA',
  location: { latitude: 47.98, longitude: 37.28 },
  locationPrecision: 'DISTRICT',
  within: pokrovskRaion.id,
} satisfies PlaceInput

export const kurakhove = {
  type: 'Place',
  id: 'place_kurakhove',
  name: 'Kurakhove',
  aliases: ['Kurakhovo', 'Курахове'],
  kind: 'CITY',
  location: { latitude: 47.9847, longitude: 37.28069 },
  locationPrecision: 'SETTLEMENT',
  externalIds: [{ scheme: 'GEONAMES', value: '695357' }],
  within: kurakhovoArea.id,
} satisfies PlaceInput
