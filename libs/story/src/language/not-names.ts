const text = `
I Im Ill Id Ive O Oh Ah Eh Ha Hey Ho Lor Lud Lawk Lawks Gad Egad Zounds Hush Hullo Hallo Hello Hurrah Alas Yes No Nay Yea Ay Aye Well Why What Good Great Amen Bravo Adieu Farewell Goodbye Please Thank Thanks Sorry OK Okay
God Lord Heaven Heavens Christ Jesus Providence Almighty Satan Devil Hell Bible Scripture Gospel Islam Christianity Judaism Hinduism Buddhism Christian Christians Catholic Protestant Jew Jews Jewish Turk Turks Pagan Gypsy Gipsy
January February March July September October November December Jan Feb Aug Sept Oct Nov Dec
Monday Tuesday Wednesday Thursday Friday Saturday Sunday Sabbath Christmas Easter Michaelmas Lent Whitsuntide Midsummer Halloween Eve Noel
English Englishman Englishmen Englishwoman French Frenchman Frenchwoman German Germans Italian Italians Spanish Spaniard Spaniards Dutch Dutchman Irish Irishman Scotch Scotchman Scottish Welsh Welshman British Briton Britons American Americans Indian Indians Russian Russians Chinese Japanese Greek Greeks Roman Romans Latin Hebrew Arab Arabs Egyptian African Asian European Europeans Swiss Swede Norwegian Danish Polish Hungarian Austrian Prussian Turkish Persian Parisian Londoner Yorkshire Gothic Norman Saxon Celtic Bohemian
North South East West Northern Southern Eastern Western Northeast Northwest Southeast Southwest End Indies Pole
Chapter Book Volume Part Letter Section Page Act Scene Vol
Nature Fate Fortune Time Death Love Truth Reason Beauty Justice Liberty Freedom Hope Faith Virtue Honour Honor Duty Pride Conscience Memory History Art Science
Majesty Highness Lordship Ladyship Honour Excellency Grace Worship Reverence Esq Esquire Jun Junior Senior Ltd Co Inc Sons Bros PS NB MS
Sir Madam Maam Ma'am Ma’am Mum'm Marm Miss Mister Sirs Gentlemen Ladies Dear Dearest Poor Old Young Little Big Dr Mr Mrs Ms
Street Road Avenue Lane Square Court House Hall Park Hotel Inn Church Abbey Castle Bridge Hill Mount Lake River Sea Ocean Bay Island Islands Isle Cape Gulf Valley Forest Wood Station Hospital College University School Academy Company Bank Army Navy Parliament Congress Government State States Kingdom Empire Republic Majesty
`;

/** Words that carry a capital letter without being anybody's name. Closed classes: calendar, nations, exclamations, institutions. */
const notNames: ReadonlySet<string> = new Set(text.split(/\s+/).filter((word) => word !== ''));

export function isNeverAName(word: string): boolean {
  return notNames.has(word);
}

const functionWords = `
a an the this that these those each every all both half some any no none such another other either neither much many more most few several enough one two three four five six seven eight nine ten first second third last next
i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself yourself himself herself itself ourselves themselves who whom whose which what whatever whoever somebody someone something anybody anyone anything nobody nothing everybody everyone everything
and or but nor so yet for if then than as because since although though while whilst when whenever where wherever whether unless until till after before once lest that how why however
of in on at to from by with without within into onto upon over under above below between among amongst against about around across along through during beyond behind beside besides near off out up down toward towards like despite except
is are was were be been being am has have had having do does did doing done will would shall should can could may might must ought need dare used let
not never always often sometimes usually seldom rarely perhaps maybe probably certainly surely indeed now there here thus hence therefore meanwhile presently suddenly soon afterwards again still already just only even also too very quite rather almost nearly hardly scarcely yes no
oh ah well come go look see say tell give take make get put think know see hear listen stop wait stand sit run keep hold leave please thank good poor dear old young little great big new long short high low fine happy sad true false right wrong dead alive other same own sure
`;

/** The language's skeleton, in lower case. */
export const starters: ReadonlySet<string> = new Set(functionWords.split(/\s+/).filter((word) => word !== ''));

/** A word of the language's skeleton, in lower case: at the start of a sentence its capital says nothing. */
export function isFunctionWord(lower: string): boolean {
  return starters.has(lower);
}
