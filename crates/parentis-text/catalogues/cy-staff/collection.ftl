# Draft: to be read by a Welsh speaker before a school uses it.
# Who may collect a child.

collection-ring = Os daw unrhyw un arall i gasglu { $pupil }, ffoniwch:
collection-ring-nobody = Nid oes cofnod o neb i'w ffonio ynghylch unrhyw un arall. Hysbyswch { -dsl }.
collection-known = Pawb sy'n hysbys i'r plentyn ar { $day }:
collection-nobody-known = Nid oes oedolyn ar gofnod ar gyfer y plentyn hwn.
collection-word-of = Dywedodd { $person } hynny.
