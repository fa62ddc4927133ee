// cspell:ignore kolm sava tarsk
import { entity, type MarkedText } from './marked-text.ts'

/** An invented bulletin of an invented mission that watches over a ceasefire. */
export const ceasefire: MarkedText = {
  name: 'ceasefire bulletin',
  publishedAt: '2032-10-21',
  text: `Daily bulletin of the Tarsk Monitoring Mission, 21 October 2032

The Mission recorded 43 ceasefire violations along the line of contact yesterday, up from 29 on 19 October. Of these, 31 were explosions near Brod, and 12 were bursts of heavy machine-gun fire in the Sava district.

Between 06:40 and 07:15 observers at the Kolm crossing counted at least nine explosions, assessed as outgoing artillery. In Brod a patrol saw four tanks and more than 20 armoured vehicles of the Northern Army in violation of withdrawal lines. The commander of the Northern Army denied this. “Not one of our tanks is south of the river,” he said. “We withdrew all 64 tanks in September.”

A liaison officer of the Southern Army told the Mission that shelling on Monday had killed two soldiers and wounded 11 civilians in Sava. The Mission saw fresh craters at the school, but could not confirm the casualties.

Residents of Lower Brod reported that 150-200 fighters arrived in the village last week. The Northern Army has not commented.

The Southern Army holds roughly 35 square kilometres in the Sava district, according to its spokeswoman. She said that its forces would remain there as long as the talks go on. The Government of Tarsk has not disclosed how many soldiers it keeps in the district.

The Mission's uncrewed aircraft flew 6 hours over Brod; two drones were lost. Since the beginning of the truce on 3 August the Mission has logged 1,912 violations.`,
  entities: [
    entity('Place', 'place_brod', 'Brod'),
    entity('Place', 'place_lower-brod', 'Lower Brod'),
    entity('Place', 'place_sava-district', 'Sava district'),
    entity('Place', 'place_sava', 'Sava'),
    entity('Place', 'place_kolm-crossing', 'Kolm crossing'),
    entity('Actor', 'actor_northern-army', 'Northern Army'),
    entity('Actor', 'actor_southern-army', 'Southern Army'),
    entity('Actor', 'actor_government-of-tarsk', 'Government of Tarsk'),
    entity('Source', 'source_mission', 'Tarsk Monitoring Mission', 'the Mission'),
  ],
  figures: [
    ['43 ceasefire violations', 'EXACT', ['43'], 'EVENTS'],
    ['29', 'EXACT', ['29'], 'EVENTS'],
    ['31 were explosions', 'EXACT', ['31'], 'EVENTS'],
    ['12 were bursts', 'EXACT', ['12'], 'EVENTS'],
    ['at least nine explosions', 'AT_LEAST', ['9'], 'EVENTS'],
    ['four tanks', 'EXACT', ['4'], 'VEHICLES'],
    ['more than 20 armoured vehicles', 'MORE_THAN', ['20'], 'VEHICLES'],
    ['all 64 tanks', 'EXACT', ['64'], 'VEHICLES'],
    ['two soldiers', 'EXACT', ['2'], 'PEOPLE'],
    ['11 civilians', 'EXACT', ['11'], 'PEOPLE'],
    ['150-200 fighters', 'BETWEEN', ['150', '200'], 'PEOPLE'],
    ['roughly 35 square kilometres', 'ABOUT', ['35'], 'SQUARE_KILOMETRES'],
    ['how many soldiers', 'UNKNOWN', [], 'PEOPLE'],
    ['two drones', 'EXACT', ['2'], 'DRONES'],
    ['1,912 violations', 'EXACT', ['1912'], 'EVENTS'],
  ],
  places: [
    ['31 were explosions', 'place_brod'],
    ['12 were bursts', 'place_sava-district'],
    ['at least nine explosions', 'place_kolm-crossing'],
    ['four tanks', 'place_brod'],
    ['killed two soldiers', 'place_sava'],
    ['150-200 fighters', 'place_lower-brod'],
    ['roughly 35 square kilometres', 'place_sava-district'],
    ['has not disclosed', 'place_sava-district'],
    ['two drones were lost', 'place_brod'],
  ],
  speakers: [
    ['43 ceasefire violations', 'The Mission'],
    ['31 were explosions', 'The Mission'],
    ['at least nine explosions', 'observers at the Kolm crossing'],
    ['four tanks', 'a patrol'],
    ['denied this', 'The commander of the Northern Army'],
    ['Not one of our tanks', 'he', 'The commander of the Northern Army'],
    ['all 64 tanks', 'he', 'The commander of the Northern Army'],
    ['killed two soldiers', 'A liaison officer of the Southern Army'],
    ['150-200 fighters', 'Residents of Lower Brod'],
    ['has not commented', 'The Northern Army'],
    ['roughly 35 square kilometres', 'its spokeswoman'],
    ['would remain there', 'She', 'its spokeswoman'],
    ['has not disclosed', 'The Government of Tarsk'],
    ['two drones were lost', null],
    ['1,912 violations', 'the Mission'],
  ],
}
