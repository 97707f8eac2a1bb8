import { innocentFrom, pairsOf } from './pairs.mjs';

/**
 * The fourth set: written by somebody else, who saw neither the rules nor the other sets, and measured once before anything was
 * changed. Nobody has looked since then at which of its pairs are missed: all of it is held out.
 */
export const fourth = [
  ...pairsOf(
    'eyes',
    ['CHAR004'],
    [
      ['', "{A}'s eyes were of a very pale blue.", '{A} turned upon the company a pair of eyes so dark a brown as to be almost black.'],
      ['', "The lamplight found the green in {A}'s eyes and made them glitter.", '{A} had grey eyes, as all that family had.'],
      [
        'f',
        `"You have your father's black eyes," the old woman told {A}, and patted her cheek.`,
        '{A}, whose eyes were as blue as a summer sea, looked away from him.',
      ],
      [
        '',
        '{A} rubbed {his} brown eyes and yawned.',
        "There was a coldness in the blue of {A}'s eyes that morning which nobody could mistake.",
      ],
      [
        '',
        'Hazel-eyed and watchful, {A} stood a little apart from the others.',
        "{A}'s eyes, which were of the clearest blue, rested for a moment upon the letter.",
      ],
      ['m', '{A} was a grey-eyed man, slow to speak.', "It was {A}'s dark brown eyes that the children remembered of him afterwards."],
      [
        '',
        '"I was born with one blue eye and one brown," said {A}, "and have been stared at ever since."',
        "Both of {A}'s eyes were of the same soft grey.",
      ],
      [
        '',
        "Nobody could look long into {A}'s eyes, black as sloes and never still.",
        '{A} raised {his} light blue eyes to the ceiling and sighed.',
      ],
      [
        '',
        'The passport described {A} correctly enough: complexion fair, eyes grey.',
        "{A}'s eyes were green, and {he} was a little vain of them.",
      ],
      [
        '',
        '{A} smiled, and the smile reached {his} violet-blue eyes.',
        'With those great brown eyes of {his} {A} could have begged a bone from a dog.',
      ],
      [
        '',
        '{A} had lost an eye in childhood, and wore a black patch over the place.',
        "Both {A}'s eyes were bright and whole, and {he} had never had so much as a sty in either of them.",
      ],
      [
        '',
        "Tears stood in {A}'s dark eyes, which were nearly black in that light and hardly paler in any other.",
        "{A}'s eyes had been pale grey from the cradle.",
      ],
    ],
    { heldOut: true },
  ),
  ...pairsOf(
    'hair',
    ['CHAR004'],
    [
      ['', "{A}'s hair was red.", '{A} pushed the straight black hair out of {his} eyes.'],
      [
        'f',
        '{A}, shaking out her long flaxen hair before the fire, laughed aloud.',
        "Her maid was an hour that evening over {A}'s raven tresses.",
      ],
      ['m', '{A} was perfectly bald, and had been so since his thirtieth year.', '{A} ran his fingers through his thick brown curls.'],
      [
        'm',
        "The wind blew {A}'s great black beard over his shoulder.",
        '{A}, who had never in his life grown a beard, stroked his smooth chin.',
      ],
      [
        '',
        '"With hair as red as mine," said {A}, "one is never lost in a crowd."',
        '{A} had been fair as a child and was fair still, with hair the colour of ripe barley.',
      ],
      ['', "There was not a grey thread in {A}'s chestnut hair.", "{A}'s hair had been white as wool for twenty years and more."],
      [
        'm',
        "A sandy moustache concealed {A}'s mouth, and had concealed it for ten years.",
        "{A}'s upper lip had always been clean-shaven, for he detested a moustache.",
      ],
      [
        '',
        "{A}'s hair curled naturally, and no brush could ever subdue it.",
        '{A} had been born with hair as straight as rain, and not an iron in the kingdom would put a curl in it.',
      ],
      [
        'f',
        'Her golden plaits were the first thing that anyone noticed about {A}.',
        '{A} was dark; her hair was of that blue-black which one sees in Spain.',
      ],
      [
        '',
        "Under {his} hat {A}'s yellow hair was wet with the rain.",
        "A lock of {A}'s auburn hair, cut from {his} head in the nursery, was of the very same auburn that {he} wore to-day.",
      ],
      ['m', 'They knew him for {A} by the copper-coloured whiskers.', "{A}'s whiskers were coal-black and owed nothing to the dye-pot."],
      [
        '',
        '{A}, a tall figure with a shock of tow-coloured hair, was waiting at the gate.',
        '{A} was brown-haired, like all the rest of the parish.',
      ],
    ],
    { heldOut: true },
  ),
  ...pairsOf(
    'build',
    ['CHAR004'],
    [
      ['', '{A} was uncommonly tall.', '{A}, being very short, was obliged to stand upon a box to see over the wall.'],
      ['m', '{A} stood six feet three in his stockings.', '{A} was a little man, hardly above five feet.'],
      [
        '',
        'Lean as a rake, {A} slipped between the bars with room to spare.',
        '{A} had been stout from {his} youth up, and the chair groaned under {him}.',
      ],
      ['', '"I weigh eighteen stone," said {A}, "and no cab-horse loves me."', '{A} had never weighed above eight stone in {his} life.'],
      [
        '',
        'The low door of the cottage obliged {A} to bend nearly double, as every door in the village did.',
        '{A} was so small that {he} was often taken from behind for a child.',
      ],
      [
        'm',
        '{A} filled the doorway from post to post with his enormous shoulders.',
        "{A}'s shoulders were as narrow as a girl's, and his tailor had despaired of them.",
      ],
      ['', '{A} was shorter by a head than {B}.', '{B} had always had to look up at {A}, who was much the taller of the two.'],
      [
        'f',
        "{A}'s tiny hands could not span six notes upon the keyboard.",
        '{A} had large hands, and an octave and two notes were nothing to her.',
      ],
      ['', "{A}'s nose was long and hooked, like the beak of a hawk.", "Everyone made fun of {A}'s little snub nose."],
      [
        '',
        'Dwarfish and broad, {A} came rolling across the yard.',
        '{A}, who overtopped every other person in the county, could be seen above the heads of the crowd.',
      ],
      [
        '',
        '{A} was swarthy by nature, as dark in January as in July.',
        "{A}'s skin had been milk-white since {his} birth, and not even the tropics could brown it.",
      ],
      [
        '',
        'A fat person like {A} feels the heat, and {he} sat mopping {his} three chins.',
        '{A} had been as thin as a lath all {his} days, and the heat did not trouble {him}.',
      ],
    ],
    { heldOut: true },
  ),
  ...pairsOf(
    'injury',
    ['CHAR004'],
    [
      ['', '{A} had a scar upon {his} left cheek.', "The old scar on {A}'s right cheek, the only one {he} had, turned white with anger."],
      [
        'm',
        '{A} had lost his right arm at Inkerman.',
        "{A}'s empty left sleeve was pinned across his breast, and with his right hand he lifted the glass.",
      ],
      [
        'm',
        'The wooden leg which {A} had worn since Trafalgar rang upon the stones.',
        '{A} kicked off both his boots and warmed his ten toes at the fire.',
      ],
      [
        '',
        '{A} limped a little, as {he} had done ever since the fall from the pony lamed {his} left foot.',
        "It was {A}'s right foot that had been lamed by the pony; the left was sound.",
      ],
      [
        'm',
        '"The ball took me in the right shoulder," said {A}, "and it is there still."',
        'The only wound that {A} ever had was in the thigh.',
      ],
      [
        '',
        "Two fingers were wanting from {A}'s left hand.",
        '{A} spread out {his} ten fingers upon the tablecloth and counted off the days.',
      ],
      [
        '',
        "The dog's teeth had left their mark on {A}'s right wrist, and {he} would carry it to the grave.",
        '{A} had never been bitten by any creature, and had not a mark upon either wrist.',
      ],
      [
        '',
        '{A}, blind of the left eye from birth, turned {his} whole head to look.',
        '{A} closed {his} right eye, which had been blind since {he} was born, and with the sound left one took aim.',
      ],
      [
        '',
        "A purple birthmark covered one side of {A}'s neck.",
        "There was no spot nor birthmark upon {A}'s neck, nor had there ever been one.",
      ],
      [
        '',
        "The surgeon set {A}'s broken left arm and bound it in splints.",
        '"It was my right arm I broke that night, and the left was never hurt," said {A}.',
      ],
      ['', "Smallpox had pitted {A}'s face beyond all mending.", '{A} had escaped the smallpox, and {his} face was as smooth as an egg.'],
      [
        'm',
        "The sabre-cut which divided {A}'s left eyebrow had been got at Waterloo.",
        '{A} had got that cut over his eyebrow as a schoolboy, from a slate, long before Waterloo.',
      ],
    ],
    { heldOut: true },
  ),
  ...pairsOf(
    'occupation',
    ['CHAR004'],
    [
      ['m', '{A} was a blacksmith by trade, and had never followed any other.', '{A} had been a baker all his working life.'],
      ['m', '"I have been thirty years at sea," said {A}.', '{A} had never set foot on the deck of a ship.'],
      [
        'm',
        '{A}, who had read law and practised at the Chancery bar for fifteen years, shook his head over the document.',
        "{A} knew nothing of law, never having opened a law-book, for he had gone straight from school into his uncle's tannery and remained there.",
      ],
      [
        'f',
        '{A} had been governess to three families before she came to them.',
        '{A} had never been a governess, nor taught a child its letters in any house whatever.',
      ],
      [
        'm',
        'As a surgeon of some standing, {A} was asked at once to look at the patient.',
        '{A} was no doctor; he had been a corn-chandler since he was a lad, and knew no more of physic than his own horse.',
      ],
      [
        'm',
        'For twenty years {A} had preached every Sunday from that pulpit as vicar of the parish.',
        '{A} had never taken orders, and had never in his life stood in a pulpit.',
      ],
      [
        'm',
        'The regiment had known {A} as its colonel from the Crimea to the Mutiny.',
        '{A} had never served in the army, not even in the militia.',
      ],
      [
        'm',
        "{A} went back to his mill, where he had been master since his father's death.",
        '{A} had never owned a mill nor worked in one; he was a watchmaker, and the son of a watchmaker, and had sat at the bench since he was twelve.',
      ],
      [
        '',
        '{A} had earned {his} bread on the stage since {he} was five years old.',
        'Nothing would have induced {A} to act, and {he} had never once trodden the boards.',
      ],
      [
        'f',
        '"I was a milliner in Bond Street before I married," said {A}.',
        '{A} had not earned a penny before her marriage, having passed from the schoolroom to the altar.',
      ],
      ['m', 'They sent for {A}, the only attorney in the town.', "{A} was the town's apothecary, and had no other profession."],
      [
        'm',
        '{A} had driven the Exeter coach for eleven years, man and boy.',
        '{A}, who had never in his life held the reins of a coach, climbed inside with the other passengers.',
      ],
    ],
    { heldOut: true },
  ),
  ...pairsOf(
    'birthplace',
    ['CHAR004'],
    [
      ['', '{A} was born in Norwich.', '{A} was a native of Aberdeen, having been born there in a house upon the quay.'],
      ['', '"I was born in Cork," said {A}, "and so was my mother."', '{A} had first seen the light in a lodging-house at Dover.'],
      [
        '',
        "A Yorkshireman would have known by {A}'s speech that {he} had been born and bred in Leeds.",
        '{A} was Cornish born, and had come into the world at Penzance.',
      ],
      [
        '',
        "The register of St. Mary's at Lincoln held the record of {A}'s birth in that city.",
        "{A}, who had been born at Calcutta while {his} father was in the Company's service, hated the cold.",
      ],
      [
        '',
        '{A} had never been out of England.',
        "{A}'s birth had taken place at Leghorn, where {he} had spent the first ten years of {his} life.",
      ],
      [
        '',
        'Born on board a merchantman in the Bay of Biscay, {A} liked to boast of having no native land.',
        '{A} pointed out the farmhouse in Wiltshire where {he} had been born.',
      ],
      [
        '',
        'It was the town of {his} birth, this smoky Sheffield, and {A} loved every chimney of it.',
        '{A} came of a Devon family and was born at Bideford.',
      ],
      [
        '',
        '{A} was a foundling, and nobody ever knew where {he} had been born.',
        'Everyone in the village could show the room at the mill in which {A} was born.',
      ],
      [
        '',
        'Like many persons born in Edinburgh, {A} thought meanly of Glasgow.',
        '"Glasgow is my native place," said {A}. "I was born in the Saltmarket."',
      ],
      [
        '',
        '{A} saw London for the first time on that wet November evening.',
        '{A} had been born within sound of Bow bells, and had lived in London until {he} was twenty.',
      ],
      [
        '',
        'In the very bed in which {A} had been born, at Shrewsbury, {his} grandmother lay dying.',
        '{A} had been born in Canada, and {his} parents had brought {him} to England at the age of three.',
      ],
      [
        '',
        "{A}'s birthplace was Bath, and {he} had no other to be proud of.",
        'The cottage at Whitby where {A} had been born was pulled down that year.',
      ],
    ],
    { heldOut: true },
  ),
  ...pairsOf(
    'family',
    ['CHAR004', 'CHAR005'],
    [
      [
        '',
        '{A} was an only child.',
        '{A} wrote that night to {his} elder sister, as {he} had written every Sunday since they were children.',
      ],
      ['', "{A}'s mother had died in giving birth to {him}.", '{A} remembered {his} mother singing to {him} when {he} was six years old.'],
      [
        '',
        '"I have four brothers," said {A}, "and never had a sister."',
        "It was {A}'s sister Dorothea, two years {his} junior and daughter of the same parents, who had taught {him} to skate.",
      ],
      [
        '',
        "{A}'s father, a clergyman, had been drowned before {A} was born.",
        "{A} could still feel {his} father's hand upon {his} head, on the morning when he first took {him} to school.",
      ],
      [
        '',
        '{A}, left an orphan at seven by the cholera that carried off both parents, had been brought up by an aunt.',
        "{A}'s father and mother had both lived to see {him} come of age.",
      ],
      [
        '',
        'The youngest of nine, {A} had worn cast-off clothes until {he} was grown.',
        '{A}, as the eldest of the family, had been expected to set an example to the other eight.',
      ],
      ['', '{A} and {his} twin brother Lucian had been born within the same hour.', '{A} was five years older than {his} brother Lucian.'],
      [
        '',
        "{A}'s father had kept a draper's shop in Ludlow to the end of his days, and was never anything but a draper.",
        "{A}'s father had been an admiral, and had died upon his own quarter-deck.",
      ],
      [
        '',
        '{A} had no uncle or aunt in the world, for both {his} parents had been only children.',
        "{A}'s mother's brother, a canon of Wells, had left {him} a little money.",
      ],
      [
        '',
        'Her name had been Harriet, and {A} never spoke of this dead mother without lowering {his} voice.',
        "On {his} mother's tombstone {A} read the name by which {his} father had wooed her and she had been christened, and the only one she ever bore: Caroline.",
      ],
      [
        '',
        'It was from a French mother that {A} had {his} quick gestures.',
        "{A}'s mother was a Lancashire woman, without a drop of foreign blood in her veins.",
      ],
      [
        '',
        "{A}'s only brother had died in infancy.",
        `"My brother Edmund and I were at Harrow in the same year," {A}'s voice broke in; "he is the only brother I ever had."`,
      ],
    ],
    { heldOut: true },
  ),
  ...pairsOf(
    'marriage',
    ['CHAR004', 'CHAR005'],
    [
      ['m', '{A} had never married.', "{A}'s late wife had chosen that carpet in the first year of their marriage."],
      ['f', '{A} had been a widow for eleven years.', '{A}, who had lived and meant to die a spinster, had never so much as been engaged.'],
      ['', '{A} had no children, and it was the grief of {his} life.', "{A}'s second son had been at Oxford for two years."],
      [
        'm',
        '"My wife gave me three daughters and no son," said {A}.',
        '{A} took the portrait of his only child, a boy named Walter, from the drawer.',
      ],
      [
        'm',
        'An old bachelor like {A}, who had never stood before an altar, was thought to be no judge of such matters.',
        '{A} and his wife had kept their silver wedding two summers before.',
      ],
      [
        'f',
        "{A}'s husband, to whom she had been married in the spring of 1851, was her first and only one.",
        '{A} had already buried two husbands when she came, in 1851, to be married to the third.',
      ],
      [
        '',
        "{A} had been married at St. George's in Hanover Square, with six bridesmaids and a bishop, and never elsewhere or otherwise.",
        "{A}'s only wedding had been a hurried affair at Gretna Green, over the anvil.",
      ],
      [
        'm',
        'His wife Margaret had been dead ten years, and {A} had not looked at a woman since.',
        "{A} had married again within a twelvemonth of Margaret's death.",
      ],
      [
        'f',
        '{A} dandled upon her knee the only grandchild she had, a little girl called Phoebe.',
        '{A} had never had a child, and so of course no grandchild.',
      ],
      [
        'm',
        '{A} had been married for thirty years to the same good woman, who was at that moment darning his stockings.',
        '{A} was a single man, and had always been one.',
      ],
      [
        '',
        'Of the seven children born to {A} not one had lived beyond its second year.',
        "{A}'s eldest daughter had been married from that house, in white satin.",
      ],
      [
        'm',
        "Prudence, the only wife that {A} ever had, was a small farmer's daughter out of Jersey.",
        "{A}'s wife Prudence had been the daughter of an earl, and had never forgotten it.",
      ],
    ],
    { heldOut: true },
  ),
  ...pairsOf(
    'ability',
    ['CHAR004'],
    [
      ['', '{A} could not swim a stroke.', '{A} had swum like an otter since {he} was four years old.'],
      ['', '{A} had never learned to read.', '{A} had read the whole of Gibbon twice before {he} was sixteen.'],
      [
        '',
        'Stone deaf from birth, {A} watched their lips.',
        "{A}'s hearing had always been so sharp that {he} caught the whisper through the door.",
      ],
      [
        '',
        '{A}, being left-handed, took up the pen in the left hand as {he} always did.',
        '{A} was right-handed, and could do nothing whatever with {his} left hand.',
      ],
      [
        '',
        '"I never could ride," said {A}; "I have not been upon a horse in my life."',
        '{A} had hunted with the Pytchley for five seasons.',
      ],
      ['', 'Not one word of French did {A} understand.', '{A}, who had spoken French from the nursery, translated the letter at sight.'],
      [
        '',
        '{A} was blind, and had been so from {his} birth.',
        '{A} remembered the red of the poppies that {he} had seen when {he} was a child.',
      ],
      [
        '',
        'A teetotaller from the cradle, {A} had never tasted wine or spirits.',
        '{A} had drunk {his} bottle of port every night for twenty years.',
      ],
      [
        '',
        "The surgeon's mistake had left {A} dumb since infancy, and {he} spoke only with {his} fingers.",
        "{A}'s clear voice had led the singing in the choir from {his} tenth year to {his} twentieth.",
      ],
      [
        '',
        '{A} had no ear whatever, and had never been able to tell one tune from another.',
        'Before {he} was twelve {A} could play by ear upon the violin any air that {he} had once heard.',
      ],
      [
        'm',
        'It was with the left hand that {A} had always used the sword, as he did everything.',
        "The sword, of course, was in {A}'s right hand, for he had been right-handed all his life.",
      ],
      [
        '',
        '{A} could not bear the smell of tobacco, and had never put a pipe to {his} lips.',
        '{A} had smoked a clay pipe every evening since {he} was eighteen.',
      ],
    ],
    { heldOut: true },
  ),
  ...pairsOf(
    'possession',
    ['CHAR004', 'PLOT002', 'WORLD001', 'PLOT001'],
    [
      [
        '',
        "{A}'s watch was of plain silver, and it was the only one {he} ever owned.",
        '{A} consulted the gold repeater which {he} had carried all {his} life.',
      ],
      [
        '',
        '{A} had lived all {his} days in the white house by the bridge at Corley.',
        '{A} had come to live at Corley only the year before, out of Northumberland, where {he} had passed {his} youth.',
      ],
      [
        '',
        '{A} never kept a dog, nor ever had one about the place.',
        "{A}'s old spaniel, which had slept at the foot of {his} bed for nine years, growled.",
      ],
      [
        '',
        '"I have not a shilling in the world, nor ever had," said {A}, and it was the truth.',
        '{A} had inherited sixty thousand pounds upon coming of age, and had it still.',
      ],
      [
        '',
        "{A}'s mare Juno was a bay without a white hair upon her.",
        'The grey mare Juno, which {A} had bred {himself}, put her head over the gate.',
      ],
      [
        '',
        "The ring with the great ruby, which had been {his} grandmother's, never left {A}'s finger by day or night.",
        '{A} had never worn a ring, and {his} hands were as bare as the day {he} was born.',
      ],
      [
        '',
        '{A} lodged upon the ground floor in Marl Street, and had done so ever since {he} came to town.',
        "Since {his} first day in town {A}'s lodging had been the garret of the house in Marl Street, up five pairs of stairs.",
      ],
      [
        'm',
        "The estate of Hallowdene had been {A}'s ever since his father's death.",
        "{A} had never owned an acre of Hallowdene, which had passed at his father's death to a cousin.",
      ],
      [
        '',
        'Wherever {A} went, the parrot called Nelson went too, a green bird with a yellow head.',
        "{A}'s only parrot, Nelson, was grey, with a scarlet tail.",
      ],
      [
        '',
        '{A} had burnt the letter, and had seen the last black scrap of it go up the chimney.',
        '{A} took the same letter from {his} pocket-book, where it had lain untouched, and read it through again.',
      ],
      [
        '',
        '{A} wore spectacles, without which {he} could not tell a cow from a haystack, and never had been able to.',
        '{A} had never needed spectacles, and could count the sheep on the far hill.',
      ],
      [
        '',
        'The pistols had been sold, both of them, to a dealer in Holborn, and {A} never saw them again.',
        '{A} took down from above {his} own mantelpiece, where they had always hung, the pair of pistols which the dealer in Holborn had once tried in vain to buy.',
      ],
    ],
    { heldOut: true },
  ),
  ...pairsOf(
    'pronoun',
    ['CHAR003'],
    [
      ['', '{A} laid down {his} pen and pushed back the chair.', 'Then {A} drew {herself} up and walked out of the room.'],
      ['', '{A} took {his} seat by the window.', '{A} smiled at {herself} in the dark glass.'],
      ['', '"I shall not go," said {A}, folding {his} arms.', '"I am not afraid," said {A}, and {she} stamped {her} foot.'],
      ['', '{A} had left {his} gloves upon the hall table.', '{A}, as {she} buttoned {her} own coat, looked thoughtfully at the clock.'],
      ['', 'Nobody had heard {A} come in, for {he} walked softly.', '{A} threw {herself} down upon the sofa.'],
      ['', '{A} was tired, and {his} head ached.', '"Let me be," cried {A}, hiding {her} face in {her} hands.'],
      ['', 'Slowly {A} raised {himself} upon one elbow.', '{A} asked {herself} how long {she} had slept.'],
      ['', 'It cost {A} something to confess that {he} had been wrong.', '{A} blamed {herself} bitterly for the whole affair.'],
      ['', '{A} finished {his} tea without a word.', 'Putting {her} cup aside, {A} said that {she} was ready.'],
      ['', '{A}, for {his} part, saw nothing to laugh at.', '{A} could not help {herself}; {she} burst out laughing.'],
      [
        '',
        'The news had taken {A} by surprise, and {he} sat down.',
        'When {she} could trust {her} voice again, {A} asked for a glass of water.',
      ],
      [
        '',
        '{A} shut the door behind {him}.',
        '{A} took the key out of the lock and slipped it into {her} own pocket, where {she} kept it.',
      ],
    ],
    { near: true, heldOut: true },
  ),
  ...pairsOf(
    'death',
    ['CHAR005'],
    [
      [
        '',
        '{A} died that night, a little before the clock struck two.',
        '{A} came down to breakfast the next morning in excellent spirits.',
      ],
      [
        '',
        'They buried {A} on the Thursday, in the north corner of the churchyard.',
        '{A} had never looked better than on that Sunday, ten days after the funeral, when {he} poured out the tea.',
      ],
      [
        '',
        `The physician let fall {A}'s wrist. "It is over," he said; and {A} was dead.`,
        'A week after this {A} called upon the lawyer and signed the new lease.',
      ],
      [
        '',
        "{A}'s body was carried home upon a hurdle, with a cloak over the face.",
        '"Good evening," said {A}, coming in out of the rain and hanging up {his} hat.',
      ],
      [
        '',
        'With a long sigh {A} ceased to breathe, and they closed {his} eyes.',
        '{A} laughed, and helped {himself} to another slice of the mutton.',
      ],
      [
        '',
        'At low water they found {A} drowned among the weir-stakes, and the coroner sat upon the body.',
        '{A} was the first to reach the inn that evening, and called loudly for supper.',
      ],
      [
        '',
        'All the village followed the coffin in which {A} lay.',
        'Some days later {A} rode over to the market as usual and sold two heifers.',
      ],
      [
        '',
        'The fever carried off {A} in the second week of it.',
        'When the fever had left the village {A} went from house to house, thanking all those who had nursed the sick.',
      ],
      [
        '',
        "The bullet had passed through {A}'s heart, and death had been instantaneous.",
        '{A} sat up late that winter over {his} accounts, and complained of the cold.',
      ],
      [
        '',
        '{B} bent and kissed the cold forehead of {A}, who had been dead an hour.',
        "{A} took {B}'s arm, and together they walked down to the gate to see the carriage.",
      ],
      [
        'm',
        'The drop fell, and {A} was hanged by the neck until he was dead, as the judge had ordered.',
        '{A} lit his cigar and strolled out upon the terrace.',
      ],
      [
        '',
        'The late {A} had left everything to the hospital, and {his} will was proved in the spring after {his} death.',
        'In the summer following the proving of the will {A} wrote a cheerful letter from Brighton, where {he} was bathing daily.',
      ],
    ],
    { heldOut: true },
  ),
  ...pairsOf(
    'date',
    ['TIME002', 'TIME004', 'TIME001'],
    [
      ['', 'It was Monday, the fourth of March.', 'The next day, Wednesday, the fifth of March, it rained without ceasing.'],
      [
        '',
        '{A} wrote the date at the head of the page: the thirty-first of June.',
        'That thirty-first of June was a day which {A} never forgot.',
      ],
      ['', 'The bill fell due upon the thirtieth of February.', 'Until the thirtieth of February, then, {A} was safe.'],
      ['', 'The trial was opened on Tuesday, the tenth of May.', 'On Friday, the twelfth of that same May, the jury gave its verdict.'],
      [
        '',
        '"I sail on Saturday, the first of October," said {A}.',
        'A week later, on Sunday, the eighth of October, the ship was spoken off the Lizard.',
      ],
      [
        '',
        '{A} arrived at Redmarley on the thirty-first of September.',
        'The day after, which was the first of October, {A} was already weary of Redmarley.',
      ],
      [
        '',
        'The letter bore the date of Thursday, the sixteenth of August.',
        'On the very next morning, Saturday the seventeenth of August, {A} had it in {his} hands.',
      ],
      [
        '',
        'Christmas Day fell that year upon a Wednesday.',
        "On New Year's Day, a Monday, just a week after that Christmas, {A} went back to work.",
      ],
      [
        '',
        'The ball was fixed for Wednesday, the twenty-second of January.',
        'Two days before the ball, on Sunday, the twentieth of January, the snow came.',
      ],
      [
        '',
        'The will was signed upon the thirty-first of November, in the presence of two witnesses.',
        '{A} had put {his} name to it, on that thirty-first of November, with a steady hand.',
      ],
      [
        '',
        'It was the twenty-ninth of February, 1875, and the frost still held.',
        'The evening of that twenty-ninth of February, 1875, {A} spent alone.',
      ],
      [
        '',
        'They were to meet on Tuesday, the seventh of July, at noon.',
        'Exactly a fortnight after that Tuesday, on Thursday the twenty-first of July, {A} had still heard nothing.',
      ],
    ],
    { near: true, heldOut: true },
  ),
  ...pairsOf(
    'age',
    ['TIME003', 'CHAR004'],
    [
      ['', '{A} was now four-and-twenty.', '{A} would not be twenty until the following spring.'],
      ['', '{A} had kept {his} sixtieth birthday in June.', 'A year later {A}, at fifty-eight, was still the best walker in the parish.'],
      ['', '"I am seventeen," said {A}, "and old enough to know my own mind."', 'Some months afterwards {A} had {his} fifteenth birthday.'],
      [
        '',
        '{A}, a child of nine, sat swinging {his} legs upon the wall.',
        'Two years had gone by, and {A}, who was now eighteen, was thinking of marriage.',
      ],
      [
        '',
        'Though forty-five, {A} had not a wrinkle.',
        'That autumn, at eight-and-thirty, {A} began for the first time to feel middle-aged.',
      ],
      ['', '{A} was born in the year 1820.', 'In 1850 {A} was just turned forty.'],
      ['', '{A} was ten years older than {B}.', '{A} was thirty that summer, and {B}, whose birthday was the same day, was twenty-six.'],
      [
        '',
        '{A} had come of age on the first of May, and was master of {himself} at last.',
        '{A} being still a minor of nineteen, {his} guardian was obliged to sign the deed.',
      ],
      [
        '',
        "At two-and-thirty {A} might have passed for a schoolfellow of the curate's boys.",
        'Five years after that, {A} celebrated {his} thirtieth birthday with a dinner.',
      ],
      [
        '',
        'The parish had just honoured {A} upon the completion of {his} eightieth year.',
        "{A}'s seventy years sat heavily upon {him} that winter.",
      ],
      [
        '',
        '"I was six years old when Waterloo was fought," said {A}.',
        '{A}, who had been born in the year after Waterloo, knew of it only from books.',
      ],
      [
        '',
        'Barely sixteen when the story opens, {A} had already the air of forty.',
        'A twelvemonth had passed since our story opened, and {A} was twenty-two.',
      ],
    ],
    { heldOut: true },
  ),
  ...pairsOf(
    'elapsed',
    ['TIME004', 'TIME002'],
    [
      [
        '',
        'On the third of June {A} left Thornby Grange.',
        'It was now the tenth of June in that same year, and {A} had been three months gone from Thornby Grange.',
      ],
      ['', '{A} came to Eastwick in the year 1841.', 'By 1846 {A} had lived for a full twenty years at Eastwick.'],
      [
        '',
        'The Miranda sailed from Plymouth on the first of April with {A} on board.',
        'On the fifteenth of the same April {A} had been six weeks at sea in the Miranda.',
      ],
      [
        '',
        '"It was in 1860 that I first met {B}," said {A}.',
        'In 1865 {A} reminded {B} that they had met for the first time exactly fifteen years before.',
      ],
      [
        '',
        'The mill at Garrow was burnt down in the August of 1832.',
        'In August, 1834, {A} stood among the ruins of Garrow mill, just ten years to the day after the fire.',
      ],
      [
        '',
        '{A} was sent to prison on the second of January for the term of one month.',
        '{A} came out in the December of the same year, having served one month exactly and not a day more since the second of January.',
      ],
      [
        '',
        'On Monday {A} set out upon the road to Carrick.',
        'On the Wednesday of that week {A} reached Carrick, after travelling for nine whole days.',
      ],
      [
        '',
        "The old Squire of Penhallow died in 1827, on the eve of {A}'s wedding.",
        'In 1830 {A} remarked that it was now a quarter of a century since the old Squire of Penhallow was laid in his grave.',
      ],
      [
        '',
        'The siege of Varna Castle began at midsummer, and {A} was within the walls from the first day.',
        'At Michaelmas of the same year the siege of Varna Castle had lasted two years, as {A} noted in {his} diary.',
      ],
      [
        '',
        '{A} had taken the shop in Fennel Lane upon Lady Day, 1870.',
        'Upon Lady Day, 1872, {A} had kept the shop in Fennel Lane for seven years.',
      ],
      [
        '',
        'It was at noon that {A} went down into the Wheal Agnes mine.',
        "When {A} came up again from the Wheal Agnes, at three o'clock of that same afternoon, {he} had been eleven hours underground.",
      ],
      ['', '{A} fell ill upon the twentieth of November.', 'On the first of December following {A} had lain ill for two months.'],
    ],
    { heldOut: true },
  ),
  ...pairsOf(
    'season',
    ['TIME005', 'TIME004'],
    [
      [
        '',
        'It was the middle of January, and the snow lay a foot deep about the house.',
        'That same afternoon {A} sat in the orchard under the apple-blossom.',
      ],
      [
        '',
        'The hottest day of that July was drawing to its close.',
        '{A} stamped the snow of that July evening from {his} boots and drew near to the fire, for it was freezing hard.',
      ],
      [
        '',
        'Autumn had come, and the last of the leaves were falling upon the lawn at Maythorpe.',
        'The next morning the first snowdrops and primroses of the spring were out on the lawn at Maythorpe.',
      ],
      [
        '',
        '{A} drove home that evening between fields of standing corn, yellow for the sickle.',
        'It was Christmas Eve on that day of the drive, and {A} had a goose upon the seat beside {him}.',
      ],
      [
        '',
        '"What a fine April we are having!" said {A}.',
        'Outside, on that April morning, the reapers were binding the last sheaves of the wheat.',
      ],
      ['', 'All that December week the ponds were frozen.', 'In the same week {A} went every day to watch the haymaking.'],
      [
        '',
        'The lime-trees were in full flower, for it was midsummer.',
        'Two days afterwards, upon a November evening of thick fog, {A} returned.',
      ],
      [
        '',
        'On that bright May morning {A} heard the cuckoo.',
        'At noon of the same day the bare winter boughs cracked with the frost, and {A} saw the river frozen from bank to bank.',
      ],
      [
        '',
        'It was harvest-time when {A} reached the village.',
        'On the day of {his} arrival {A} found the lambs but newly dropped and the wheat just showing green in the furrows.',
      ],
      [
        '',
        'The shortest day of the year had come.',
        "It was still broad daylight at nine o'clock that evening, and {A} read {his} newspaper out of doors.",
      ],
      [
        '',
        '{A} gathered the ripe blackberries all that day along the hedge.',
        'The night after the blackberry-gathering was the first night of March, and the buds were not yet open.',
      ],
      [
        '',
        'The swallows had gone south a week ago, and October was half over.',
        '"It will soon be summer; June is but a fortnight off," said {A} next morning.',
      ],
    ],
    { near: true, heldOut: true },
  ),
  ...pairsOf(
    'location',
    ['WORLD001'],
    [
      [
        '',
        'Marlow Court stood upon the north bank of the river.',
        '{A} crossed from the north bank by the ferry, and came up through the meadows to Marlow Court upon the southern side.',
      ],
      ['', 'The inn called the Blue Boar had but a single storey.', '{A} slept upon the third floor of the Blue Boar.'],
      [
        '',
        'The village of Saltby lay forty miles from the sea.',
        'From {his} window at Saltby {A} could hear the waves breaking on the beach below the churchyard.',
      ],
      [
        '',
        '"Ashcombe is in Kent," said {A}, "and a pretty place."',
        '{A} took the train for Lancashire, in which county Ashcombe is situated.',
      ],
      [
        '',
        'There was no church at Nether Dunning, nor had there ever been one.',
        '{A} was waiting beneath the old Norman tower of Nether Dunning church.',
      ],
      [
        '',
        'Greywell Hall, a house of red brick throughout, came in sight beyond the elms.',
        '{A} leaned against the wall of Greywell Hall, which was built from end to end of grey granite.',
      ],
      [
        '',
        'From Coldharbour to Stoke was two miles by the only road.',
        '{A} had walked the whole of the one road from Coldharbour to Stoke, a good fifteen miles.',
      ],
      [
        '',
        'The library at Fenwick Priory, where {A} sat reading, looked due east and caught only the morning sun.',
        'The setting sun poured straight in at the only window of the library at Fenwick Priory.',
      ],
      [
        '',
        "The island of Scarra, which had neither tree nor bush upon it, was {A}'s home that year.",
        '{A} wandered through the thick oak-woods which had covered Scarra for centuries.',
      ],
      [
        '',
        'No railway had come within twenty miles of Bramber Cross, nor ever did come.',
        '{A} alighted from the train at Bramber Cross station and gave up {his} ticket.',
      ],
      [
        '',
        "Number seven, Dyer's Row, was the last house of the street, with nothing beyond it but fields.",
        "{A} knocked at number seven, Dyer's Row, which stood in the very middle of the street, with a dozen houses upon either hand.",
      ],
      [
        '',
        'Perched on the very top of the hill, the cottage of Larkrise was seen for miles.',
        '{A} went down into the deep hollow in which the cottage of Larkrise lay hidden from every eye.',
      ],
    ],
    { heldOut: true },
  ),
  ...pairsOf(
    'anachronism',
    ['WORLD002'],
    [
      [
        '',
        'It was the year 1815, and the news of Waterloo had just come in.',
        '{A} hurried to the railway station and caught the express for London.',
      ],
      ['', 'All this took place in the summer of 1790.', '{A} sent a telegram to the lawyer that very afternoon.'],
      ['', 'The candles were brought in, and {A} drew the curtains.', '{A} switched on the television and watched the evening news.'],
      ['', 'The coachman touched his hat to {A} and shut the door.', '{A} checked {his} e-mail before going down to dinner.'],
      ['', '"The post goes out at six," said {A}.', '{A} took the mobile phone from {his} pocket and rang for a cab.'],
      [
        '',
        'King George the Second was upon the throne in those days.',
        '{A} had {his} photograph taken in a studio at Bristol, and gave copies to all {his} friends.',
      ],
      [
        '',
        "The doctor's gig stood at the door, and the horse was steaming.",
        'The doctor prescribed a course of penicillin, and {A} was well within the week.',
      ],
      [
        '',
        '{A} dipped the quill and began upon a fresh sheet.',
        'Pulling the laptop computer towards {him}, {A} typed out the rest of the chapter.',
      ],
      ['', "A boy came running from the stables with {A}'s horse.", '{A} zipped up {his} nylon jacket against the wind.'],
      ['', 'Queen Anne had lately been crowned when {A} came to town.', '{A} turned on the electric light and looked about the room.'],
      ['', 'They had been three weeks upon the passage, with contrary winds.', '"I flew in from New York by jet this morning," said {A}.'],
      [
        '',
        'The housekeeper carried in the cold beef, and {A} ate of it heartily.',
        '{A} warmed the remains of the pie in the microwave oven.',
      ],
    ],
    { heldOut: true },
  ),
];

/** Pairs of the fourth set that contradict nothing: a finding at them is wrong. */
export const fourthInnocent = innocentFrom([
  ['', '{A} had blue eyes.', "{B}'s eyes, unlike {A}'s, were brown."],
  ['m', '{A} wore a heavy black beard.', '{A} had shaved off his beard that morning, and the children did not know him.'],
  ['', "{A}'s hair was brown.", 'In the second act {A} appeared in a red wig, as the part required.'],
  ['', "{A}'s hair was black as a crow.", "Twenty years had gone by, and {A}'s hair had turned quite white."],
  ['', '{A} could not swim.', '{A} dreamed that night of swimming, easily as a fish, far out to sea.'],
  ['', '{A} had never learned to read.', 'That winter the curate taught {A} {his} letters, and by Easter {he} could read the Psalms.'],
  ['m', '{A} was a bachelor.', '"If I had had a wife," said {A}, "she would have made me wear the thick coat."'],
  [
    '',
    '{A} was born in Norwich.',
    '{A} told the stranger that {he} had been born in Spain, which was a lie, and was pleased to be believed.',
  ],
  ['', '{A} was an only child.', '{A} called {B} {his} sister in jest, though they were no kin at all.'],
  ['', "{A}'s father had died long ago.", "The old priest, whom everyone called Father, laid his hand on {A}'s shoulder."],
  ['', '{A} lived to be ninety, hale to the last.', '"I am dead," said {A}, dropping into a chair; "I have walked twelve miles."'],
  [
    '',
    'They said in the village that {A} had been drowned.',
    '{A} walked into the kitchen, dripping but alive, and the rumour was at an end.',
  ],
  ['', '{A} died in the spring of that year.', '{B} read over again the letter which {A} had written the year before {his} death.'],
  ['', '{A} died in the night.', '{B} could still see, in memory, how {A} used to come laughing up the garden path.'],
  ['', '{A} was very tall.', '{A} felt very small that day before the magistrates.'],
  ['', '{A} had a scar on {his} left cheek.', 'In the looking-glass the scar seemed to {A} to lie upon the right.'],
  ['', '{A} had a scar upon the left hand.', '{A} got another scar that summer, upon the right hand, from a reaping-hook.'],
  ['', "{A}'s right arm was in a sling.", 'Six weeks later the sling was off, and {A} could lift {his} right arm as well as ever.'],
  ['', '{A} was not deaf.', '{A} was deaf to all their entreaties.'],
  ['', '{A} was twenty that year.', '"I feel a hundred," said {A}.'],
  ['', '{A} was nineteen in the spring.', 'Three years later {A}, at twenty-two, was still at home.'],
  ['', 'It was the depth of winter.', '{A} closed {his} eyes and thought of the July hayfields of {his} childhood.'],
  ['', 'It was a warm evening in June.', "There was December in {A}'s voice as {he} answered."],
  ['', 'It was Monday, the fourth of March.', 'On Friday, the eighth of March, {A} went away.'],
  ['', 'Marlow Court stood on the north bank of the river.', 'The home farm, on the opposite bank from Marlow Court, looked to the north.'],
  ['m', '{A} was a baker.', '{M} was a blacksmith, and the strongest man in the town.'],
  ['', '{A} had never been in France.', '"How I wish that I had been born in Paris!" said {A}.'],
  ['', '{A} had no money.', 'Had {A} been as rich as the world supposed, {he} would have bought the house.'],
  ['', '{A} took off {his} hat.', '{B} said good night, and {A} lit a candle for {himself}.'],
  [
    'f',
    '{A} was fair-haired and slight.',
    'Disguised as a pedlar, with her face stained and her hair blacked, {A} passed the sentries as a dark and burly fellow.',
  ],
]);
