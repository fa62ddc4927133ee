/** The English words that speak for a predicate of the table. */
// cspell:ignore advanc arded ardment arriv awal battl increas intensif liberat ment occup oken overr particip
// cspell:ignore penetrat reinforc seiz stepp struggl surpris violat
import type { Predicate } from '../predicates.ts'
import { Phrase, whole } from './phrase.ts'

/** The words, as the source of a regular expression, and how much they say: 2 says it, 1 hints at it. */
type Cue = readonly [weight: 1 | 2, source: string]

const cues: Record<Predicate, readonly Cue[]> = {
  DEPLOYED_TO: [
    [2, 'deploy(?:ed|s|ing|ment)?|stationed|redeployed|sent (?:\\S+ ){0,5}(?:troops|soldiers|forces|units)'],
    [1, 'brought|arriv(?:ed|es|ing|al)|sent|have come to|has come to|moved (?:\\S+ ){0,4}(?:to|into)|massed'],
  ],
  HAS_TROOPS_IN: [
    [
      2,
      '(?:troops|soldiers|forces)(?: are)? (?:fighting|serving|based|stationed) in|soldiers in combat|soldiers are in combat|has (?:\\S+ ){0,5}(?:troops|soldiers|forces)(?: \\S+)? in',
    ],
    [1, 'raise that to|increase its strength|strength to'],
  ],
  PRESENT_IN: [
    [
      2,
      'presence of|(?:troops|soldiers|forces|units) are in|are present|is present|were seen in|was seen in|remain(?:s|ed)? (?:in|there|at)|(?:is|are|was|were) (?:north|south|east|west) of',
    ],
  ],
  IN_TRAINING: [
    [
      2,
      '(?:their|its|in|under) training|being trained|are training|complete (?:\\S+ )?training|finali[sz]ing their training',
    ],
  ],
  WITHDRAWS_FROM: [
    [
      2,
      'withdr(?:ew|aw|aws|awn|awal|awing)|pulled (?:back|out)|pull(?:s|ing)? (?:back|out)|retreat(?:ed|s|ing)?|left (?:the )?(?:town|city|village|positions?)',
    ],
  ],
  HAS_STRENGTH: [
    [2, 'strength of|numbers? (?:about|some)|strong|total strength'],
    [1, 'has (?:\\S+ ){0,3}(?:soldiers|troops|tanks|aircraft|vehicles)'],
  ],
  CONTROLS: [
    [
      2,
      '(?:full|complete|entire) control of|controls? (?:the )?(?:whole|all|town|city|village)|is under (?:\\S+ )?control|in (?:full )?control of',
    ],
  ],
  CONTROLS_AREA_IN: [
    [2, 'controls?|controlled|in (?:our|their|its) hands|under (?:our|their|its) control|occup(?:y|ies|ied)'],
  ],
  HOLDS_AREA_IN: [
    [
      2,
      'hold(?:s|ing)? (?:on to |onto )?(?:this|that|the|its|their|our)|held (?:on|the line|its)|(?:mean|intend|want)s? to keep|keeps? (?:them|it|its positions)|will hold',
    ],
    [1, 'holds?|held'],
  ],
  LOSES_AREA: [
    [2, 'lost (?:\\S+ ){0,6}(?:territory|ground|land|percent|per cent|%|square)|gave up|given up|ced(?:ed|es)'],
    [1, 'lost|loses?'],
  ],
  SEIZES_AREA: [
    [
      2,
      'overr[au]n|seiz(?:ed|es|ing|ure)|took over|taken over|took (?:\\S+ ){0,4}(?:territory|ground|land|square)|gained (?:\\S+ ){0,4}square',
    ],
    [1, 'took|taken'],
  ],
  CAPTURES: [[2, 'captur(?:ed|es|ing|e)|took (?:full )?control|fell to|has fallen|liberat(?:ed|es|ion)|conquered']],
  ADVANCES_IN: [
    [2, 'advanc(?:ed|es|ing|e)|gain(?:ing|ed|s)? ground|push(?:ing|ed|es)? forward|moved forward|progress(?:ed|ing)'],
  ],
  ADVANCES_AT: [
    [2, '(?:advanc|gain|mov|progress)\\S*(?: \\S+){0,8} (?:a|per|each|every) day'],
    [1, 'each day|a day|per day|daily'],
  ],
  BREAKS_INTO: [
    [
      2,
      'br(?:oke|eak|oken)(?: in| into| through)|break into|penetrat(?:ed|es)|entered (?:the )?(?:town|city|village|outskirts)',
    ],
  ],
  ATTACKS: [
    [
      2,
      'attack(?:ed|s|ing)?|assault(?:ed|s)?|storm(?:ed|s|ing)?|offensive against|violat(?:ed|ions?)|opened fire|fired (?:on|at)',
    ],
    [1, 'raid(?:ed|s)?|ambush(?:ed)?|clash(?:es|ed)?'],
  ],
  COUNTERATTACKS: [
    [2, 'counter-?attack(?:ed|s|ing)?|counter-?offensive|come back at'],
    [1, 'strikes? back|struck back|hit back'],
  ],
  INCREASES_COUNTERATTACKS: [
    [2, '(?:increas|intensif|stepp)\\S* (?:\\S+ ){0,3}counter-?attacks|strikes? back more|counter-?attacks? more'],
  ],
  STRIKES: [
    [
      2,
      'shell(?:ed|ing|s)|struck|bomb(?:ed|ing|arded|ardment)|missile strikes?|air ?strikes?|drone strikes?|rocket fire|launched (?:\\S+ ){0,4}(?:drones|missiles|rockets)|fired (?:\\S+ ){0,4}(?:missiles|rockets|shells|rounds)|explosions?',
    ],
    [1, 'strikes?|hit'],
  ],
  FIGHTS: [
    [2, 'fight(?:s|ing)?|fought|in combat with|battl(?:e|ed|es|ing)|engaged in combat'],
    [1, 'engagements?'],
  ],
  STRUGGLES_TO_REINFORCE: [
    [2, '(?:struggl\\S+|hard put|unable|hardly able|difficulty) (?:\\S+ ){0,2}(?:reinforc\\S+|strengthen\\S*)'],
  ],
  PREPARES_ASSAULT: [
    [2, 'prepar(?:e|es|ed|ing) (?:\\S+ ){0,3}(?:an? )?(?:\\S+ )?(?:assault|attack|offensive)|massing for'],
  ],
  PREPARED: [
    [
      2,
      '(?:assault|attack|offensive)(?: \\S+){0,8} (?:is|was|being) (?:prepared|in preparation)|to make ready for|in preparation',
    ],
  ],
  LOSES_PEOPLE: [
    [
      2,
      'killed|wounded|injured|died|dead|casualties|drowned|missing|lost (?:\\S+ ){0,4}(?:people|soldiers|men|troops)|lives|fatalities',
    ],
  ],
  LOSES_EQUIPMENT: [
    [
      2,
      'destroyed|shot down|lost (?:\\S+ ){0,4}(?:tanks?|vehicles?|aircraft|drones?|jets?|helicopters?)|downed|damaged',
    ],
  ],
  PART_OF: [[2, 'part of|belongs? to|subordinate[ds]? to|under the command of|attached to']],
  COMMANDS: [[2, 'command(?:s|ed) (?:the|a)|commander of|in command of|leads? the|led the']],
  SUPPORTS: [[2, 'support(?:s|ed|ing)?(?: of)?|back(?:s|ed|ing) |to help|in aid of|all(?:y|ied) (?:of|with)']],
  SUPPLIES: [
    [
      2,
      'supplied|supplies to|supplying|to supply|deliver(?:ed|s|ing|y|ies)|provid(?:ed|es|ing)|handed over|gave|donat(?:ed|es)|shipped',
    ],
  ],
  TAKES_PART_IN: [[2, 'tak(?:es|en|ing) part in|took part in|particip\\S+ in|involved in|join(?:ed|s) the']],
  AIMS_AT: [
    [
      2,
      'aim(?:s|ed|ing)? (?:to|at)|(?:was|is|are|were) after|wants? to|seeks? to|intend(?:s|ed)? to|plan(?:s|ned)? to|means to|in order to|hop(?:es|ed) to',
    ],
  ],
  DESCRIBED_AS: [[1, '(?:is|are|was|were|remains?) (?:still )?(?:an?|the|under|in|at)']],
  SURPRISES: [[2, 'caught (?:\\S+ ){1,3}off guard|by surprise|surpris(?:ed|es)|did not see it coming|nobody expected']],
}

export interface PredicateCue {
  readonly predicate: Predicate
  readonly weight: number
  readonly from: number
  readonly to: number
  /** The words of the text. */
  readonly words: string
}

const compiled = Object.entries(cues).flatMap(([predicate, sources]) =>
  sources.map(([weight, source]) => ({
    predicate: predicate as Predicate,
    weight,
    pattern: new Phrase(whole(source)),
  })),
)

/** What in a passage speaks for which predicate, the first passage for each weight. */
export function predicateCues(passage: string): PredicateCue[] {
  return compiled.flatMap(({ predicate, weight, pattern }) => {
    const match = pattern.exec(passage)
    return match
      ? [
          {
            predicate,
            weight,
            from: match.index,
            to: match.index + match[0].length,
            words: passage.slice(match.index, match.index + match[0].length).trim(),
          },
        ]
      : []
  })
}
