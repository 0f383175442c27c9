# What the adults prefer about a child's admission, and what the admission register holds.

preference-state = { $state ->
    [none] No preference about the admission of { $pupil } is on record that can count.
    [stands] For the admission of { $pupil } this preference stands: { $preference }.
    [conflict] Two people with parental responsibility prefer different things for { $pupil }. Wait until they agree, or until a court decides.
   *[needs_check] Which preference for { $pupil } counts is not settled. Somebody has to check first.
    }
preference-line = { $counts ->
    [yes] { $person } said on { $day }: { $preference }. It counts.
    [no] { $person } said on { $day }: { $preference }. It does not count.
   *[unknown] { $person } said on { $day }: { $preference }. Whether it counts is not settled.
    }
preference-who = Who said what:
preference-decided-by = An order lets { $person } decide it.
preference-step-none = Ask the parents what they prefer, and record it.
preference-step-stands = Go by it. If somebody says otherwise later, record that and ask again.
preference-step-conflict = Tell each of them that nothing is done until they agree or an order is shown. Do not choose between them.
preference-step-needs_check = Do not go by any of them yet.

register-heading = In the admission register for { $pupil }:
register-line = { $outcome ->
    [must] { $person } must stand in it with name and address.
    [may] { $person } may go on standing in it with name and address.
    [must_not] { $person } does not stand in it as a parent.
   *[needs_check] Whether { $person } stands in it is not settled. Take nobody off meanwhile.
    }
register-lives = { $known ->
    [yes] Mark this adult as one with whom the pupil normally lives.
    [no] Do not mark this adult as one with whom the pupil normally lives.
   *[unknown] It is not on record whether the pupil normally lives with this adult.
    }
register-number = { $known ->
    [yes] It must hold a telephone number of theirs for emergencies.
    [no] It need not hold a telephone number of theirs.
   *[unknown] Whether it must hold a telephone number of theirs is not settled.
    }
register-nobody = No adult is on record for this child.
register-kept = Each entry is kept for { $years } years.
register-kept-electronically = Each entry is kept for { $years } years. The register is kept electronically.
register-kept-not_known = For how long entries are kept is not held here. Ask { $supplier }.
register-always = No parent can have another taken off the register. Show no adult the address of another.

word-preference_state-none = no preference
word-preference_state-stands = one preference stands
word-preference_state-conflict = two preferences against each other
word-preference_state-needs_check = not settled
