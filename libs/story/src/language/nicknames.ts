import { genderOfGivenName } from './given-names.js';

const list = `
Abigail: Abby Gail
Abraham: Abe
Nancy: Nance Nan
Albert: Bert Bertie Al
Alexander: Alex Alec Sandy Sacha
Alfred: Alf Fred
Amelia: Millie Milly Amy
Andrew: Andy Drew
Anthony: Tony
Archibald: Archie
Arthur: Art
Augusta: Gussie
Barbara: Babs Barbie
Bartholomew: Bart
Beatrice: Bea Trixie
Benjamin: Ben Benny Benjy
Bridget: Biddy Bridie
Caroline: Caro Carrie Lina
Catherine: Cathy Cate Kate Katie Katy Kitty Cat
Katherine: Kathy Kate Katie Katy Kitty Kat
Charles: Charley Charlie Chuck
Charlotte: Lottie Charlie
Christina: Chris Tina Chrissie
Christopher: Chris Kit Topher
Daniel: Dan Danny
David: Dave Davy
Deborah: Deb Debbie
Dorothea: Dora Dodo Thea
Dorothy: Dot Dolly Dottie
Edmund: Ned Ed Eddie
Edward: Ned Ed Eddie Ted Teddy
Eleanor: Ellie Nell Nelly Nora
Elizabeth: Lizzy Lizzie Liz Eliza Beth Betty Betsy Bess Bessie Lisa Libby Elsie Lisbeth
Ellen: Nell Nelly Nellie
Emily: Em Emmy Millie
Emma: Em Emmy
Ernest: Ernie
Florence: Flo Florrie Flossie
Frances: Fanny Frankie
Francis: Frank
Franklin: Frank
Frederick: Fred Freddy Freddie
George: Georgie
Georgiana: Georgy
Gerald: Gerry Jerry
Gertrude: Gertie Trudy
Gilbert: Gil
Gregory: Greg
Harold: Harry Hal
Helen: Nell Nellie
Henrietta: Hetty Etta
Henry: Harry Hal Hank
Herbert: Bert Herb
Hubert: Bert
Isabella: Bella Isa Izzy Belle
Jacob: Jake
James: Jim Jimmy Jamie Jem Jemmy
Jane: Jenny Janey Janie
Jeremiah: Jerry
Jessica: Jess Jessie
John: Jack Johnny Jock
Jonathan: Jon
Joseph: Joe Joey
Josephine: Jo Josie
Joshua: Josh
Judith: Judy
Laurence: Larry Laurie
Lawrence: Larry Laurie
Leonard: Len Lenny Leo
Lewis: Lew
Louis: Lou Louie
Louisa: Lou Lulu
Lucinda: Lucy Cindy
Madeleine: Maddy
Margaret: Meg Maggie Peg Peggy Madge Margie
Maria: Mia
Martha: Patty Mattie
Martin: Marty
Mary: Molly Polly Mamie May
Matilda: Tilly Mattie
Matthew: Matt Mat
Maximilian: Max
Michael: Mike Mick Micky
Millicent: Millie Milly
Nathaniel: Nat Nate
Nicholas: Nick Nicky
Oliver: Ollie Noll
Pamela: Pam
Patricia: Pat Patty Tricia
Patrick: Pat Paddy
Penelope: Penny Pen
Percival: Percy
Peter: Pete
Philip: Phil Pip
Priscilla: Prissy Cilla
Prudence: Prue
Rachel: Rae
Rebecca: Becky Becca
Reginald: Reggie Rex
Richard: Dick Dickie Rick Ricky Rich
Robert: Bob Bobby Rob Robbie Robin Bert
Rosamond: Rosy Rose
Rosemary: Rosie Rose
Samantha: Sam Sammy
Samuel: Sam Sammy
Sarah: Sally Sadie
Simon: Sim
Sophia: Sophy Sophie
Stephen: Steve Stevie
Susan: Sue Susie Suzy
Susanna: Sue Susie Sukey
Sidney: Sid
Theodore: Ted Teddy Theo Dora
Theresa: Tess Tessa Terry
Thomas: Tom Tommy
Timothy: Tim
Victoria: Vicky Vic
Vincent: Vince
Virginia: Ginny
Walter: Walt Wat
Wilhelmina: Mina Minnie Willa
William: Will Bill Billy Willie Willy Liam
Winifred: Winnie Freda
Zachary: Zach Zack`;

const formalOf = new Map<string, Set<string>>();
for (const line of list.trim().split('\n')) {
  const [formal = '', short = ''] = line.split(':');
  for (const name of short.trim().split(' ')) {
    const forms = formalOf.get(name) ?? new Set<string>();
    formalOf.set(name, forms.add(formal));
  }
}

const shortOf = new Map<string, Set<string>>();
for (const [short, formals] of formalOf) for (const formal of formals) shortOf.set(formal, (shortOf.get(formal) ?? new Set()).add(short));

/** The name, the formal names for which it is short, its own short forms, and the pet forms of either: Bill and Billy, Tom and Tommy. */
export function formsOfGivenName(name: string): string[] {
  const others = [...(formalOf.get(name) ?? []), ...(shortOf.get(name) ?? [])];
  return [...new Set([name, ...others, ...petForms(name)])];
}

const petEnds = ['y', 'ie', 'ey'];

/** Shorter names have no pet forms: Jo and Joy are two. */
const shortestBase = 3;
const longestBase = 5;

/** "Tommy", "Bobbie" and "Katie" for "Tom", "Bob" and "Kate", and these for them: what English makes of any short name of the same sex. */
function petForms(name: string): string[] {
  const base = name.replace(/e$/, '');
  const bases = base === name && /[^aeiouy]$/.test(name) ? [name, name + (name.at(-1) ?? '')] : [base];
  const pets = name.length < shortestBase || name.length > longestBase ? [] : bases.flatMap((each) => petEnds.map((end) => each + end));
  const stem = /^(.{2,}?)(?:y|ie|ey)$/.exec(name)?.[1] ?? '';
  const whole = [stem, `${stem}e`, ...(/(.)\1$/.test(stem) ? [stem.slice(0, -1)] : [])];
  const sex = genderOfGivenName(name);
  return [...pets, ...(stem.length < shortestBase ? [] : whole)].filter((form) => {
    const other = genderOfGivenName(form);
    return form.length >= shortestBase && (sex === undefined || other === undefined || other === sex);
  });
}

/** Whether the two may be one person's given name: equal, or one a customary short form of the other. */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  const [formsOfA, formsOfB] = [formalOf.get(a), formalOf.get(b)];
  if (formsOfA?.has(b) || formsOfB?.has(a)) return true;
  return formsOfA !== undefined && formsOfB !== undefined && [...formsOfA].some((form) => formsOfB.has(form));
}

/** The same, with pet forms. */
export function mayBeOneGivenName(a: string, b: string): boolean {
  return sameGivenName(a, b) || petForms(a).includes(b);
}
