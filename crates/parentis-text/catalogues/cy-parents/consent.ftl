# Draft: to be read by a Welsh speaker before a school uses it.
# A consent, told to one adult: what it is about, what we have from them, where it stands for them, what they can do. It
# never says who else is asked or what anybody else said.

consent-about = Mae hyn ynghylch { $purpose }.
consent-about-child = Mae hyn ynghylch { $purpose }, ar gyfer { $pupil }.
consent-item = Dim ond ynghylch { $item } y mae.
purpose-own = rhywbeth y mae ein hysgol yn holi amdano

# For somebody who has no part in it, or of whom that is not settled, or about what is private to the child: always the
# same words.
consent-silent = Nid oes gennym ddim i'w ddweud wrthych am hyn. Ffoniwch { -office } os oes gennych gwestiwn.

# What we have from you.
consent-own-not_asked = Nid oes gennym ateb gennych.
consent-own-asked = Rydym wedi gofyn i chi. Nid yw eich ateb wedi ein cyrraedd eto.
consent-own-given = { $dated ->
    [yes] Fe wnaethoch gytuno ar { $day }.
   *[no] Fe wnaethoch gytuno.
    }
consent-own-refused = { $dated ->
    [yes] Fe wnaethoch wrthod ar { $day }.
   *[no] Fe wnaethoch wrthod.
    }
consent-own-objected = { $dated ->
    [yes] Fe wnaethoch wrthod ar { $day }.
   *[no] Fe wnaethoch wrthod.
    }
consent-own-withdrawn = { $dated ->
    [yes] Fe wnaethoch dynnu eich cytundeb yn ôl ar { $day }.
   *[no] Fe wnaethoch dynnu eich cytundeb yn ôl.
    }
consent-own-expired = { $dated ->
    [yes] Fe wnaethoch gytuno ar { $day }. Nid yw'r cytundeb hwnnw'n cyfrif mwyach.
   *[no] Fe wnaethoch gytuno. Nid yw'r cytundeb hwnnw'n cyfrif mwyach.
    }
consent-own-wrong_form = { $dated ->
    [yes] Fe wnaethoch gytuno ar { $day }. Ar gyfer hyn mae angen i ni gael eich ateb mewn ffordd arall.
   *[no] Fe wnaethoch gytuno. Ar gyfer hyn mae angen i ni gael eich ateb mewn ffordd arall.
    }
consent-own-bundled = { $dated ->
    [yes] Fe wnaethoch gytuno i sawl peth ar unwaith ar { $day }. Ar gyfer hyn mae angen ateb ar wahân.
   *[no] Fe wnaethoch gytuno i sawl peth ar unwaith. Ar gyfer hyn mae angen ateb ar wahân.
    }
consent-own-until = Mae eich cytundeb yn cyfrif hyd at a chan gynnwys { $last }.

# Where it stands for you.
consent-now-goes_ahead = Gall fynd yn ei flaen.
consent-now-goes_ahead_against = Gall fynd yn ei flaen yr un fath. Ffoniwch { -office } os hoffech siarad amdano.
consent-now-your_no = Fe wnaethoch wrthod, felly nid yw'n mynd yn ei flaen.
consent-now-taken_back = Fe wnaethoch dynnu eich cytundeb yn ôl, felly nid yw'n mynd yn ei flaen mwyach. Roedd gennym hawl i wneud yr hyn a wnaethom tan hynny.
consent-now-waits_for_you = Mae angen eich ateb arnom. Nid yw'n mynd yn ei flaen cyn hynny.
consent-now-waits_for_others = Mae eich cytundeb gennym. Mae angen ateb rhywun arall arnom o hyd. Nid yw'n mynd yn ei flaen cyn hynny.
consent-now-no_more = Ni allwn ddweud mwy wrthych am hyn. Ffoniwch { -office } os oes gennych gwestiwn.
consent-now-not_now = Nid yw'n mynd yn ei flaen ar hyn o bryd. Ffoniwch { -office } os oes gennych gwestiwn.
consent-now-not_needed = Nid oes angen eich cytundeb arnom ar gyfer hyn. Nid oes rhaid i chi wneud dim.
consent-now-child_decides = Eich plentyn sy'n penderfynu am hyn.
consent-now-takes_part = Mae eich plentyn yn cymryd rhan.
consent-now-does_not_take_part = Nid yw eich plentyn yn cymryd rhan.
consent-now-not_settled = Nid yw wedi'i setlo eto. Ffoniwch { -office } os oes gennych gwestiwn.

# What you can do.
consent-can-answer = Rhowch eich ateb i { -office }. Ar gyfer rhai pethau mae angen ateb ysgrifenedig arnom.
consent-can-take_back = Cewch dynnu eich cytundeb yn ôl unrhyw bryd. Rhowch wybod i { -office }. Nid oes rhaid i chi ddweud pam.
consent-can-change = Cewch newid eich meddwl unrhyw bryd. Rhowch wybod i { -office }.
