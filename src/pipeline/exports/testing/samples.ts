/** What Nexis saves as text: a counter before each article, its fields in capitals. */
export const NEXIS = `                               1 of 2 DOCUMENTS


                            The Harbour Gazette (London)

                           September 28, 2015 Monday
                                 First Edition

Envoys hail "first step" in harbour
talks

BYLINE: Ann Writer in Valletta

SECTION: WORLD; Pg. 12

LENGTH: 41 words


   "It is a first step," the mediator said on Monday, after envoys of both
sides had talked for nine hours about who may use the harbour.

   Neither side spoke of a date for the next round.

LOAD-DATE: September 28, 2015

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper

              Copyright 2015 Harbour Newspapers Limited
                           All Rights Reserved

                               2 of 2 DOCUMENTS


                                 Coast Daily

                          September 29, 2015 Tuesday

No date set for harbour talks, says minister

LENGTH: 20 words

DATELINE: VALLETTA

The minister said that he had not been told of a date.

LOAD-DATE: September 30, 2015
`;

/** What Nexis Uni saves as text: a list of contents, then articles that end with a line of their own. */
export const NEXIS_UNI = `User Name: A Reader
Date and Time: Tuesday, October 6, 2015 10:12:00 AM CEST
Job Number: 1234567
Documents (2)
1. Harbour talks end without a date
Client/Matter: -None-
2. Minister: nobody told me
Client/Matter: -None-

Harbour talks end without a date
The Harbour Gazette
September 29, 2015 Tuesday
Late Edition

Copyright 2015 Harbour Newspapers Limited All Rights Reserved
Section: WORLD; Pg. 3
Length: 18 words
Byline: By Ann Writer
Body

The talks ended without a date, the mediator said on Tuesday.
Load-Date: September 29, 2015

End of Document

Minister: nobody told me
Coast Daily
September 30, 2015 Wednesday 8:15 AM GMT

Copyright 2015 Coast Media
Length: 12 words
Body

Nobody told the minister about a date, he said.
Load-Date: October 1, 2015

End of Document
`;

/** What Factiva saves without indexing: one field a line, in a fixed order. */
export const FACTIVA = `Harbour talks end without a date
By Ann Writer
212 words
29 September 2015
08:15
Reuters News
LBA
English
(c) 2015 Reuters Limited

VALLETTA, Sept 29 (Reuters) - The talks ended without a date, the mediator said on Tuesday.

"It is a first step," he said.

Document LBA0000020150929eb9t000ab

Minister says nobody told him
1,020 words
30 September 2015
Coast Daily
COADAI
English
Copyright 2015 Coast Media.

Nobody told the minister about a date, he said on Wednesday.

Document COADAI0020150930eb9u0001x

Search Summary
Text harbour
Source All Sources
`;

/** What Factiva saves with indexing: each field begins with its code. */
export const FACTIVA_CODED = `HD Harbour talks end without
a date
BY By Ann Writer
WC 212 words
PD 29 September 2015
ET 08:15
SN Reuters News
SC LBA
LA English
CY (c) 2015 Reuters Limited

LP VALLETTA, Sept 29 (Reuters) - The talks ended without a date.

TD
"It is a first step," the mediator said.

NS gdip : International Relations
AN Document LBA0000020150929eb9t000ab

HD Minister says nobody told him
WC 20 words
PD 30 September 2015
SN Coast Daily
LP Nobody told the minister about a date, he said on Wednesday.
AN
Document COADAI0020150930eb9u0001x
`;

/** What ProQuest saves as text: articles between lines of underscores. */
export const PROQUEST = `____________________________________________________________

Document 1 of 2

Harbour talks end without a date

Author: Writer, Ann

Publication info: The Harbour Gazette ; Valletta [Valletta]. 29 Sep 2015: A.3.

Abstract: None available.

Full text: The talks ended without a date, the mediator said on Tuesday.

"It is a first step," he said.

Subject: Harbors; Negotiations

Title: Harbour talks end without a date

Publication title: The Harbour Gazette; Valletta

Publication date: Sep 29, 2015

Document URL: https://example.org/docview/1

____________________________________________________________

Title: Minister says nobody told him

Publication title: Coast Daily

Publication date: Sep 30, 2015

Full text: Nobody told the minister about a date, he said on Wednesday.

ProQuest document ID: 2

____________________________________________________________

Contact us at: https://example.org/contact
`;

/** Articles that follow each other, each under a head of front matter. */
export const HEADS = `---
title: Harbour talks end without a date
publisher: The Harbour Gazette
published: 2015-09-29
---
The talks ended without a date, the mediator said.

---

He spoke for an hour.

---
title: Minister says nobody told him
published: 2015-09-30
---
Nobody told the minister, he said.
`;
