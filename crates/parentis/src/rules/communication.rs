//! What separated, estranged and imprisoned parents are sent, and what is kept out of it.

macro_rules! communication {
    ([$($more:ident)*] $($rows:tt)*) => { gather! { [$($more)*] $($rows)*

COM_1 "COM-1" S 2 "A school adjusts for parents with a disability: large print, Braille, easy words, audio, an interpreter, at no cost to them and without giving less."
    "Equality Act 2010 ss.20, 29, Sch. 2; Disability Discrimination Act 1995 Pt III (Northern Ireland)";
COM_2 "COM-2" S V "Where something has to be in writing and a parent cannot write because of a disability, another form is accepted."
    "Equality Act 2010 ss.20, 29, Sch. 2; Disability Discrimination Act 1995 Pt III (Northern Ireland)";
COM_3 "COM-3" G U "There is no general duty to translate; a notice has to be understood to be of use, so translation or an interpreter is offered, and never the child or the other parent for what is sensitive."
    "Equality Act 2010 ss.19, 149; exclusion guidance";
COM_4 "COM-4" G 2 "Separated parents get the same information, each addressed independently, unless a listed reason stands against it, which is recorded."
    "DfE guidance on parental responsibility";
COM_5 "COM-5" S V "One adult's address, telephone, e-mail, workplace, partner and clues to where they are is never shown to another."
    "UK GDPR art 5; ICO reprimands after domestic abuse";
COM_6 "COM-6" R V "A change of address is confirmed by a channel already verified with that adult; nothing about a new address goes to an old one."
    "ICO";
COM_7 "COM-7" D - "A protected address is hidden from every other adult, left out of exports, checked by a second person, and shown as withheld, never as none."
    "our own, after ICO";
COM_8 "COM-8" G 2 "An estranged parent without an order is not downgraded; one whose whereabouts are unknown is marked unreachable and tried again."
    "DfE guidance on parental responsibility";
COM_9 "COM-9" G 2 "A parent in prison keeps their standing: after a check for orders and victims, send by post to the establishment, and do not tell others of the imprisonment."
    "Keeping children safe in education; DfE guidance on parental responsibility";

COM_10 "COM-10" D U "A parent who is deployed keeps every right. Write rather than ring, to a forces' address or one abroad if need be, and know who collects the child meanwhile."
    "our own";
COM_11 "COM-11" D - "Everything that is owed or done has a way that is not digital."
    "our own, reading Equality Act 2010";
PTN_54 "PTN-54" P V "A school promises, channel by channel, when it acknowledges a message and when it replies, each in a unit of its own."
    "several schools' pages";
PTN_55 "PTN-55" P V "A holding reply that names a date counts as the reply where the school's texts say so."
    "several schools' pages";
PTN_56 "PTN-56" P V "A message for somebody else is passed on and the sender is told; the clock does not start again."
    "several schools' pages; that the clock goes on is our own";
PTN_57 "PTN-57" P 2 "Out of hours: no law gives a right to disconnect; a school sets quiet hours, and what is urgent has a way of its own."
    "WorkNest 2024; HCR 2021";
PTN_58 "PTN-58" P 2 "What is urgent comes by telephone or through reception; an inbox is never the way for it."
    "several schools' pages";
PTN_59 "PTN-59" P 2 "Without a reply in time: write again to the same person or the office, then to the next level. A missed promise is no stage of a complaint."
    "several schools' pages; that it is no stage is our own";
ESC_39 "ESC-39" G U "Unreasonable contact is limited in stages, with a warning and a date of review; never what concerns safety or is owed by statute."
    "DfE 2016 advice on complaints, headings";

    } };
}
