//! What separated, estranged and imprisoned parents are sent, and what is kept out of it.

macro_rules! communication {
    ([$($more:ident)*] $($rows:tt)*) => { gather! { [$($more)*] $($rows)*

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

    } };
}
