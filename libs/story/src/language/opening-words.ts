const listed = (text: string): string[] => text.trim().split(/\s+/);

/**
 * Words that often open a sentence before a name or instead of one, and whose capital is only that of the sentence: "Totally deaf,
 * Anna ...", "Smoke stung Anna's eyes", "Figures were a closed book to Anna".
 */
const openingWords: ReadonlySet<string> = new Set([
  // Manner and degree.
  ...listed(`totally completely utterly wholly entirely quite stone perfectly nearly almost naturally usually normally habitually invariably
    regularly daily nightly weekly clumsily carefully slowly quickly gently softly quietly silently suddenly finally gradually instinctively
    automatically absently idly wearily angrily eagerly hastily briskly awkwardly cheerfully calmly coolly proudly politely firmly fiercely
    unusually uncommonly remarkably exceptionally strikingly barely hardly scarcely merely simply plainly clearly evidently apparently fortunately
    unfortunately luckily sadly happily secretly openly privately publicly formerly originally lately recently presently immediately instantly
    effortlessly skilfully skillfully expertly deftly fluently easily readily faithfully religiously punctually strictly solemnly`),
  // What people look like and are.
  ...listed(`stout plump portly corpulent fat obese rotund slim slender lean gaunt skinny thin lanky petite undersized oversized gigantic colossal
    enormous huge vast massive burly brawny stocky squat dumpy round wiry spare slight bony scrawny willowy towering low high long broad wide
    straight curly wavy frizzy lank thick tangled matted glossy ginger carroty sandy flaxen raven silver silvery white snowy grizzled golden pale
    freckled clean bearded whiskered moustached beardless shaven cropped hairless toothless sightless mute dumb voiceless speechless illiterate
    unlettered lame limping scarred maimed crippled clumsy ambidextrous sober abstemious temperate teetotal frugal dizzy giddy fluent
    bright clear soft sharp keen big small large great deep cold hot wet tired weak strong heavy light`),
  // What is spoken of.
  ...listed(`figures numbers sums arithmetic mathematics letters books print reading writing spelling music singing dancing swimming riding drawing
    painting sewing knitting cooking rowing sailing chess cards dice whist gambling betting smoke smoking tobacco snuff pipes cigars wine beer ale gin rum
    brandy whisky whiskey port sherry champagne spirits liquor alcohol coffee tea milk cocoa bread butter cheese eggs fish herrings oysters beef mutton
    pork ham bacon onions garlic salt pepper potatoes apples cake sweets ink oaths curses swearing prayers prayer church eyes hair curls locks freckles
    twigs snow rain wind sun sunlight moonlight firelight lamplight candlelight mud dust frost ice fire sweat blood salt spray
    smallpox childhood birth nature habit custom age years horses dogs cats water boats ladders stairs knots whispering laughter taste smell hearing sight
    speech words not-a nobody whispers bullets shrapnel gout arthritis rheumatism paralysis amputation surgeons tailors barbers doctors strangers
    generations neighbours visitors sailors soldiers children villagers servants friends guests passers-by everyone`),
  // What somebody does.
  ...listed(`led guided helped raised reared bred brought taught used known noted given blinded wounded hurt burnt burned bitten struck hit shot broken
    torn cut drawn dressed wrapped clad seated perched propped bent stooped ducked rubbed`),
]);

const compound =
  /-(?:deaf|blind|dumb|mute|shaven|haired|eyed|headed|handed|legged|armed|shouldered|chested|built|limbed|footed|bearded|browed|white|black|brown|blue|grey|green|red|shouldered|tempered|sighted|eared|heeled|made|coloured|and-[a-z]+)$/;

/** Whether a word in lower case is one of these. */
export const opensSentence = (word: string): boolean => openingWords.has(word) || compound.test(word);
