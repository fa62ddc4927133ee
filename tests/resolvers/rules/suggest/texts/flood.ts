// cspell:ignore ilse nordkraft velm velmsund
import { entity, type MarkedText } from './marked-text.ts'

/** An invented report on an invented flood. */
export const flood: MarkedText = {
  name: 'flood',
  publishedAt: '2031-05-14',
  text: `Three days of rain have put much of the Velm valley under water. At least 17 people have died since Sunday, the Halmar Rescue Service said on Wednesday, and some 4,200 residents were moved to schools and sports halls in Upper Halmar.

“We have never seen the river rise like this,” said Mayor Ilse Tarn. “In Velmsund alone, between 600 and 700 people spent the night on roofs.” She added that more than half a dozen villages could still be reached only by boat.

According to a hydrologist at the Institute of Waters, who asked not to be named, the level at Velmsund bridge stood at 9.4 metres on Tuesday, nearly 3 metres above the mark of 1998. The hydrologist warned that up to 120 square kilometres of farmland may be flooded by Friday.

The army sent 350 soldiers and 24 boats to Lower Halmar on 12 May. A spokesman for the Ministry of the Interior denied that the dam at Karst had been opened too late. The operator of the dam declined to comment.

Around 80 per cent of the houses in Orm have no power. Restoring it will take two to three weeks, the company Nordkraft told the Velm Courier. It put the number of its customers without power at 11,500.

Evacuees in Upper Halmar complained of a lack of blankets. “They brought us eight hundred blankets for three thousand people,” said one woman. The Rescue Service neither confirmed nor denied the figure.

In the past 24 hours, helicopters have made 46 rescues in the Velm valley, a bulletin of the Rescue Service said. Nobody has given a number of the missing.`,
  entities: [
    entity('Place', 'place_velm-valley', 'Velm valley', 'valley of the Velm'),
    entity('Place', 'place_velmsund', 'Velmsund'),
    entity('Place', 'place_upper-halmar', 'Upper Halmar'),
    entity('Place', 'place_lower-halmar', 'Lower Halmar'),
    entity('Place', 'place_karst', 'Karst'),
    entity('Place', 'place_orm', 'Orm'),
    entity('Source', 'source_rescue-service', 'Halmar Rescue Service', 'Rescue Service'),
    entity('Source', 'source_velm-courier', 'Velm Courier'),
    entity('Source', 'source_tarn', 'Ilse Tarn'),
    entity('Actor', 'actor_institute-of-waters', 'Institute of Waters'),
    entity('Actor', 'actor_ministry-of-the-interior', 'Ministry of the Interior'),
    entity('Actor', 'actor_nordkraft', 'Nordkraft'),
  ],
  figures: [
    ['At least 17 people', 'AT_LEAST', ['17'], 'PEOPLE'],
    ['some 4,200 residents', 'ABOUT', ['4200'], 'PEOPLE'],
    ['between 600 and 700 people', 'BETWEEN', ['600', '700'], 'PEOPLE'],
    ['more than half a dozen villages', 'MORE_THAN', ['6'], 'SETTLEMENTS'],
    ['9.4 metres', 'EXACT', ['9.4'], 'METRES'],
    ['nearly 3 metres', 'ABOUT', ['3'], 'METRES'],
    ['up to 120 square kilometres', 'AT_MOST', ['120'], 'SQUARE_KILOMETRES'],
    ['350 soldiers', 'EXACT', ['350'], 'PEOPLE'],
    ['24 boats', 'EXACT', ['24'], 'VEHICLES'],
    ['Around 80 per cent', 'ABOUT', ['80'], 'PERCENT'],
    ['11,500', 'EXACT', ['11500'], 'PEOPLE'],
    ['three thousand people', 'EXACT', ['3000'], 'PEOPLE'],
    ['46 rescues', 'EXACT', ['46'], 'EVENTS'],
  ],
  places: [
    ['some 4,200 residents were moved', 'place_upper-halmar'],
    ['between 600 and 700 people', 'place_velmsund'],
    ['stood at 9.4 metres', 'place_velmsund'],
    ['350 soldiers', 'place_lower-halmar'],
    ['had been opened too late', 'place_karst'],
    ['80 per cent of the houses', 'place_orm'],
    ['46 rescues', 'place_velm-valley'],
    ['three thousand people', 'place_upper-halmar'],
  ],
  speakers: [
    ['At least 17 people have died', 'the Halmar Rescue Service'],
    ['some 4,200 residents were moved', 'the Halmar Rescue Service'],
    ['between 600 and 700 people', 'Mayor Ilse Tarn'],
    ['more than half a dozen villages', 'She', 'Mayor Ilse Tarn'],
    ['stood at 9.4 metres', 'a hydrologist at the Institute of Waters, who asked not to be named'],
    [
      'up to 120 square kilometres',
      'The hydrologist',
      'a hydrologist at the Institute of Waters, who asked not to be named',
    ],
    ['350 soldiers', null],
    ['had been opened too late', 'A spokesman for the Ministry of the Interior'],
    ['declined to comment', 'The operator of the dam'],
    ['80 per cent of the houses', null],
    ['11,500', 'It', 'the company Nordkraft'],
    ['three thousand people', 'one woman'],
    ['neither confirmed nor denied', 'The Rescue Service'],
    ['46 rescues', 'a bulletin of the Rescue Service'],
  ],
}
