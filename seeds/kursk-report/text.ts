/**
 * The report in other words. Figures, names and the order of things are the report's; the sentences are not, and that
 * goes for the words in quotation marks too, which stand where the report quotes.
 */
export const title = 'Ukraine gives up ground in Kursk Oblast (retold)'

export const text = [
  'Ukraine has given up more than 40 percent of what it took in Kursk Oblast. It had overrun that land within a short ' +
    'time in August, in a thrust nobody expected; since then Russian troops have come back at it in waves of ' +
    'counterattacks. So a high-ranking military source in Ukraine told Reuters.',

  'From the day Kiev sent its troops across, Russia has brought about 59,000 soldiers to Kursk Oblast, according to ' +
    'this source, who serves on the General Staff of Ukraine.',

  '“There was a time when we had about 1,376 square kilometres in our hands; by now, naturally, it is less. The other ' +
    'side strikes back more and more often,” said the source. “At present we have about 800 square kilometres in our ' +
    'hands, and we mean to keep them for as long as that makes military sense.”',

  'With the Kursk offensive the army of another state marched into Russia, for the first time since the Second ' +
    'World War. Moscow did not see it coming.',

  'Kiev was after three things: a halt to the Russian attacks in the east and the north-east of Ukraine; a step-by-step ' +
    'withdrawal of the Russian troops pushing forward in the east; and a stronger hand, should there be peace talks.',

  'In the Donetsk region, however, in eastern Ukraine, Russian troops go on gaining ground at a steady pace.',

  'About 11,000 soldiers from North Korea have come to the Kursk region to help Russia, the source at the General Staff ' +
    'repeated; the bulk of them, though, have yet to complete their training.',

  'From Moscow came neither a yes nor a no to the question whether North Korean troops are in Kursk.',

  'On 11 November the commander-in-chief of the Ukrainian armed forces spoke of troops under heavy strain: they had ' +
    'fragile Russian reinforcements to fight in Kursk, they were hard put to strengthen two fronts under siege in the ' +
    'east of Ukraine, and there was an assault by infantry in the south to make ready for.',

  'The area around Kurakhovo is under the greatest threat of all, said the General Staff source: 200 to 300 metres ' +
    'are what the Russians gain there each day, and in some parts they have broken in with armour, shielded against ' +
    'drones.',

  'Kurakhovo is a stepping stone on the way to Pokrovsk, and Pokrovsk, in the same Donetsk region, a hub that supply ' +
    'cannot do without.',

  'All told, about 575,000 Russian soldiers are fighting in Ukraine at the moment, and Russia means to raise that to ' +
    'about 690,000. The figures come from a source at the General Staff of Ukraine.',

  'How many of its soldiers are in combat, Russia keeps to itself. There is no way to check these figures independently.',
].join('\n\n')
