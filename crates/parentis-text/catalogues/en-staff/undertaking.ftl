# What was told in confidence: undertakings not to divulge, whom something may be told, the ban on publication, the duty of confidence.

undertaking-none = No undertaking was asked for so far.
undertaking-headline = Undertakings asked for: { $asked }. With something to be done: { $open }.
undertaking-each = Each of them:
undertaking-line = { $person }, { $undertaking }, as { $kind }, asked on { $day }: { $state }.
undertaking-about = Not to be told to { $scope }: { $has_item ->
    [yes] { $item }
   *[no] whatever the school shows
    }{ $has_classes ->
    [yes] , as far as it is { $classes }
   *[no] {""}
    }{ $has_pupils ->
    [yes] , about { $pupils }
   *[no] {""}
    }. Wording: { $wording }.
undertaking-answered = Answered on { $day }: { $form }.
undertaking-ends = It holds until the day before { $day }.
undertaking-slip = Broken on { $day } ({ $breach }). { $told ->
    [yes] The head was told.
    [no] The head was not told.
   *[unknown] Whether the head was told is not on record.
    }
undertaking-next = To do: { $step }.

pass_on-headline = { $outcome ->
    [must] The undertaking { $undertaking } does not stand in the way: { $person } may tell { $listener }.
    [may] The undertaking { $undertaking } does not stand in the way: { $person } may tell { $listener }.
    [needs_check] The undertaking { $undertaking }: somebody decides before anything is said about { $person } telling { $listener }.
   *[must_not] By the undertaking { $undertaking } { $person } must not tell { $listener }.
    }
pass_on-because = Why:
pass_on-why = { $why }.
pass_on-scope = The words mean { $scope }.
pass_on-no_more = This is about the undertaking alone. An order, a hold or another duty may stand in the way all the same.

ban-headline = { $state ->
    [stands] Nothing may be published from which the public could tell who { $person } is. A post on a social network counts.
    [ended] The ban on publishing who { $person } is has ended.
    [no_such_ban] There is no ban of this kind about { $person }.
   *[not_settled] Publish nothing about { $person } before somebody has decided whether the ban stands.
    }
ban-because = Why:
ban-ended = It ended by { $by }.
ban-open = Not known: { $part }.
ban-lacking = Not so: { $part }.
ban-no_more = This is about this ban alone. The record of an allegation is open to nobody because of it.

confidence-headline = { $binds ->
    [yes] A duty of confidence binds { $person }.
    [no] As far as is judged here no duty of confidence binds { $person }.
   *[unknown] Whether a duty of confidence binds { $person } is not settled. Until it is, treat it as binding.
    }
confidence-because = Why:
confidence-undertaken = An undertaking of theirs stands.
confidence-open = Not known: { $part }.
confidence-lacking = Not so: { $part }.

word-undertaking_kind-parent = a parent
word-undertaking_kind-volunteer = a volunteer
word-undertaking_kind-parent_governor = a parent governor
word-undertaking_kind-companion = a companion at a panel
word-undertaking_kind-association_officer = an officer of the parents' association

word-undertaking_scope-any_other_person = any other person
word-undertaking_scope-outside_the_family = anybody outside the family

word-undertaking_cause-planned = before something is shown
word-undertaking_cause-by_accident = after something was received by accident

word-undertaking_state-asked = asked for, and not answered
word-undertaking_state-given = given
word-undertaking_state-refused = refused
word-undertaking_state-ended = at its end
word-undertaking_state-breached = given, and broken since

word-undertaking_step-await_answer = show nothing by discretion before there is an answer
word-undertaking_step-ask_before_more = ask again before anything more is shown by discretion
word-undertaking_step-ask_for_deletion = ask that what was received by accident is deleted, or given back
word-undertaking_step-open_breach_record = open a record of the breach
word-undertaking_step-have_it_said = have it given expressly, since silence gives nothing
word-undertaking_step-ask_in_new_wording = look whether to ask again, since the wording has changed
word-undertaking_step-stop_discretion = show nothing more by discretion, and go on with what is owed
word-undertaking_step-tell_head = tell the head of the breach
word-undertaking_step-limit_only_by_its_steps = limit contact, if at all, only by the steps for that
word-undertaking_step-use_own_wording = ask in the wording that is meant for them

word-listener-social_care = children's social care
word-listener-police = the police
word-listener-lado = the allegations officer
word-listener-regulator = a regulator
word-listener-ico = the Information Commissioner
word-listener-ofsted = Ofsted
word-listener-dfe = the Department for Education
word-listener-court = a court
word-listener-own_lawyer = their own lawyer
word-listener-own_doctor = their own doctor
word-listener-protected_disclosure = whoever takes a protected disclosure
word-listener-co_parent = another adult of the child
word-listener-the_child = the child
word-listener-anyone_else = anyone else

word-passing_on_why-never_blocked = an undertaking never blocks telling them
word-passing_on_why-own_child = it is about their own child alone
word-passing_on_why-inside_the_family = the words do not mean this adult, who may see the same
word-passing_on_why-co_parent_may_see_it = this adult may see the same, or may be allowed to, so somebody decides first
word-passing_on_why-adult_not_said = nobody said which adult it is
word-passing_on_why-child_is_meant = the words mean the child too
word-passing_on_why-undertaking_stands = the undertaking stands, and means them
word-passing_on_why-does_not_stand = the undertaking does not stand, and that permits nothing
word-passing_on_why-does_not_cover = the undertaking does not cover this, and that permits nothing
word-passing_on_why-not_on_record = no such undertaking of theirs is on record, and that permits nothing

word-ban_end-charge = a charge
word-ban_end-published_decision = a published decision
word-ban_end-waiver = the teacher's waiver
word-ban_end-court_order = a court's order

word-ban_state-stands = it stands
word-ban_state-ended = it has ended
word-ban_state-no_such_ban = there is none
word-ban_state-not_settled = it is not settled

word-ban_part-england_or_wales = the school is in England or Wales
word-ban_part-on_record = the allegation is on record
word-ban_part-teacher = the accused is a teacher at the school
word-ban_part-by_pupil = it is made by or for a pupil of the same school
word-ban_part-relevant_offence = it is of an offence against a pupil of the school

word-confidence_part-quality = it has the quality of confidence
word-confidence_part-obligation = it was given in circumstances that carry an obligation
word-confidence_part-unauthorised = the use would be unauthorised
word-confidence_part-agreed_or_ought = they agreed, or ought to have known

word-file_part-findings = the findings
word-file_part-correspondence = correspondence, statements and records
word-file_part-discipline = what follows for staff

word-minutes_naming-worker = names somebody who works at the school
word-minutes_naming-pupil_or_candidate = names a pupil or a candidate
word-minutes_naming-nobody = names nobody
word-minutes_naming-not_said = nobody said who is named
