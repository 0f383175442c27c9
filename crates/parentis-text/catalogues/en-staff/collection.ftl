# Who may collect a child.

collection-ring = About anybody else who comes for { $pupil }, ring:
collection-ring-nobody = Nobody is on record whom to ring about anybody else. Tell { -dsl }.
collection-known = Everybody known to the child on { $day }:
collection-nobody-known = No adult is on record for this child.
collection-word-of = { $person } said so.
