# Draft: to be read by a Welsh speaker before a school uses it.
# What the adults prefer about a child's admission, and what the admission register holds.

preference-state = { $state ->
    [none] Nid oes ar gofnod unrhyw ddewis a all gyfrif ynghylch derbyn { $pupil }.
    [stands] Ar gyfer derbyn { $pupil }, mae'r dewis hwn yn sefyll: { $preference }.
    [conflict] Mae dau berson sydd â chyfrifoldeb rhiant yn dewis pethau gwahanol ar gyfer { $pupil }. Arhoswch nes iddynt gytuno, neu nes i lys benderfynu.
   *[needs_check] Nid yw wedi'i setlo pa ddewis sy'n cyfrif ar gyfer { $pupil }. Rhaid i rywun wirio'n gyntaf.
    }
preference-line = { $counts ->
    [yes] Dywedodd { $person } ar { $day }: { $preference }. Mae'n cyfrif.
    [no] Dywedodd { $person } ar { $day }: { $preference }. Nid yw'n cyfrif.
   *[unknown] Dywedodd { $person } ar { $day }: { $preference }. Nid yw wedi'i setlo a yw'n cyfrif.
    }
preference-who = Pwy ddywedodd beth:
preference-decided-by = Mae gorchymyn yn gadael i'r person hwn benderfynu: { $person }.
preference-step-none = Gofynnwch i'r rhieni beth yw eu dewis, a'i gofnodi.
preference-step-stands = Gweithredwch yn ôl y dewis hwn. Os bydd rhywun yn dweud yn wahanol yn ddiweddarach, cofnodwch hynny a gofynnwch eto.
preference-step-conflict = Dywedwch wrth bob un ohonynt na wneir dim nes iddynt gytuno neu nes i orchymyn gael ei ddangos. Peidiwch â dewis rhyngddynt.
preference-step-needs_check = Peidiwch â gweithredu yn ôl yr un ohonynt am y tro.

register-heading = Yn y gofrestr dderbyn ar gyfer { $pupil }:
register-line = { $outcome ->
    [must] Rhaid i'r gofrestr gynnwys { $person }, gydag enw a chyfeiriad.
    [may] Caiff y gofrestr barhau i gynnwys { $person }, gydag enw a chyfeiriad.
    [must_not] Nid yw'r gofrestr yn cynnwys { $person } fel rhiant.
   *[needs_check] Nid yw wedi'i setlo a yw'r gofrestr yn cynnwys { $person }. Peidiwch â thynnu neb oddi arni yn y cyfamser.
    }
register-lives = { $known ->
    [yes] Nodwch fod y disgybl fel arfer yn byw gyda'r oedolyn hwn.
    [no] Peidiwch â nodi bod y disgybl fel arfer yn byw gyda'r oedolyn hwn.
   *[unknown] Nid oes cofnod a yw'r disgybl fel arfer yn byw gyda'r oedolyn hwn.
    }
register-number = { $known ->
    [yes] Rhaid iddi gynnwys rhif ffôn yr oedolyn hwn ar gyfer argyfwng.
    [no] Nid oes rhaid iddi gynnwys rhif ffôn yr oedolyn hwn.
   *[unknown] Nid yw wedi'i setlo a oes rhaid iddi gynnwys rhif ffôn yr oedolyn hwn.
    }
register-nobody = Nid oes oedolyn ar gofnod ar gyfer y plentyn hwn.
register-kept = Cedwir pob cofnod am { $years } o flynyddoedd.
register-kept-electronically = Cedwir pob cofnod am { $years } o flynyddoedd. Cedwir y gofrestr yn electronig.
register-kept-not_known = Nid yw'r wybodaeth am ba mor hir y cedwir cofnodion ar gael yma. Holwch { $supplier }.
register-always = Ni all yr un rhiant gael tynnu rhiant arall oddi ar y gofrestr. Peidiwch â dangos cyfeiriad oedolyn arall i unrhyw oedolyn.

word-preference_state-none = dim dewis
word-preference_state-stands = un dewis yn sefyll
word-preference_state-conflict = dau ddewis yn groes i'w gilydd
word-preference_state-needs_check = heb ei setlo
