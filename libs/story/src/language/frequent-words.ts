const inMostSentences = new Set(
  `a about again all am an and any are as at be been before but by can come could did do down for from go good had has have he her
  him his i if in into is it know like little made man me more much must my never no not now of on one only or out over said say see
  she should so some such than that the their them then there they think this time to up us very was we well were what when which
  who will with would you your`.split(/\s+/),
);

const inManySentences = new Set(
  `after against air almost always another answered anything asked away back because began being believe best better between both boy
  brought called came cannot coming course cried day dear does done door each enough even evening ever every eyes face far father
  feel felt few find fire first found friend full gave get give going gone got great half hand hands happy having head hear heard
  heart help here herself himself home hope house how however indeed its just keep kind knew lady last lay leave left let letter
  life light long look looked looking love make manner many may men might mind moment morning most mother myself name near new next
  night nothing off often old once open other our own part passed people perhaps place poor put quite rather read really rest
  returned right room round same sat saw seemed seen set shall side since sir sister something soon sort speak still stood sure
  table take tell these thing things those though thought three through till together told too took turned two under upon voice want
  way went where while whole window wish without woman word words work world yet young`.split(/\s+/),
);

const inSomeSentences = new Set(
  `able above account across actually added afraid afternoon age ago allowed alone along already also among answer anxious appearance
  appeared arm arms ask asleep attention bad bear beautiful became become bed begin beginning behind believed beyond bit black blue
  body book books box breakfast breath bright bring broke broken business busy call care carried case caught cause certain certainly
  chair chance change character child children circumstances clear close closed clothes cold comes comfort comfortable common
  company consider considered continued conversation corner country creature cry cut danger dare dark daughter days dead deal death
  deep determined die different dinner distance doing doubt drawing dreadful dress dressed drew dropped during duty early earth easy
  eat effect either else end engaged entered entirely everything evidently exactly except exclaimed expected expression eye fact
  fair fall family fancy fast fear feeling feelings feet fell fellow figure fine finished five fixed floor flowers followed fond
  foot forget forward four fresh friends front further garden general gentleman gentlemen getting girl girls given giving glad glass
  grave green grew ground grow hair hall handsome happened hard hardly hat heavy held high hold hoped horses hot hour hours hundred
  idea ill imagine immediately impossible instant instead interest itself kept key kitchen knowing knowledge known knows laid large
  late laugh laughed laughing learn least leaving led less letters liked likely lips listened live lived living longer looks lost
  lovely low makes making manners married master matter mean means meant meet merely met mine minute minutes money mouth natural
  nature nearly necessary need neither news nice nobody none nor note notice obliged opened opinion order others ought pain pale
  paper particular particularly party pass past perfectly person piece pity plain play pleasant please pleased pleasure pocket point
  possible power present pretty pride probably promise proud purpose putting question questions quick quiet quietly ran ready real
  reason received red remained remember remembered repeated replied reply respect return rich road rooms rose run running sad safe
  sake save saying says school sea seat second secret seeing seem seems self send sense sent settled several shook short shoulder
  show shut sight silence silent sit sitting six sleep slowly small smile smiled smiling sometimes son sorry soul sound speaking
  spirit spirits spite spoke spoken stand standing state stay step stop stopped story strange strength strong struck subject sudden
  suddenly sun suppose surprise surprised sweet taken taking talk talked talking tall tea tears temper ten thank themselves thin
  thinking thoughts thousand threw times tired tone top towards tree trees tried trouble true trust truth try trying turn turning
  twenty understand until use used usual visit wait waited waiting walk walked walking wanted warm watch watched water week whatever
  whether white whom whose why wife wild wind wished within wonder worse worth write written wrong wrote year years yes yourself`.split(
    /\s+/,
  ),
);

/** How much it costs to look for a word, by how many sentences of a story hold it: 1 for a rare one. */
export function costOfWord(word: string): number {
  return inMostSentences.has(word) ? 60 : inManySentences.has(word) ? 15 : inSomeSentences.has(word) ? 5 : 1;
}
