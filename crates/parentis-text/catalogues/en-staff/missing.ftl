# What is not on record, and who can supply it.

missing-profile = The school's profile is not on record. It can be entered by { $supplier }.
missing-date_of_birth = The pupil's date of birth is not on record. Ask { $supplier }.
missing-on_roll = It is not on record whether the pupil is on roll. It can be entered by { $supplier }.
missing-relationship = It is not on record how this adult is related to the child. Ask { $supplier }.
missing-legal_parenthood = It is not on record whether this adult is a legal parent. Ask { $supplier }.
missing-parental_responsibility = It is not on record whether this adult has parental responsibility. Ask { $supplier }.
missing-lives_with = It is not on record whether the child lives with this adult. Ask { $supplier }.
missing-looks_after = It is not on record whether this adult looks after the child. Ask { $supplier }.
missing-care_status = It is not on record whether the child is looked after under an order or by agreement. Ask { $supplier }.
missing-speaks_for_authority = It is not on record whether this adult speaks for the local authority. Ask { $supplier }.
missing-habitual_residence = It is not on record in which nation or country the child's home is. Ask { $supplier }.
missing-foreign_responsibility = It is not on record whether the law of the child's home country gives this adult parental responsibility. Ask { $supplier }.
missing-the_order = The order that the school was told of has not been seen. Ask { $supplier }.
missing-order_terms = It is not clear what the words of the order mean for this. Ask { $supplier }.
missing-court_direction = A direction is needed. It can come only from { $supplier }.
missing-disclosure_decision = Whether they are told of this, nobody has decided. Ask { $supplier }.
missing-risk_assessment = It is not on record whether this would put anybody at risk. Ask { $supplier }.
missing-authority_decision = A decision in writing is needed. Ask { $supplier }.
missing-guardian_decision = The special guardian can leave this parent out, and has not said. Ask { $supplier }.
missing-agency_decision = A decision is needed. Ask { $supplier }.
missing-pupil_agreement = It is the pupil's to decide, and there is no yes or no about this adult. Ask { $supplier }.
missing-head_decision = The pupil said no, and the law on this school's reports knows no exception for that. The decision lies with { $supplier }.
missing-nation_rule = The law of this nation on this point is not held here. Ask { $supplier }.
missing-earlier_rule = The law as it was on that day is not held here. Ask { $supplier }.
missing-request = It is not on record whether this adult asked for it. Ask { $supplier }.
missing-calendar = The school's term dates do not reach far enough to count the days. They can be entered by { $supplier }.
missing-school_type_rule = It is not known which law sets this duty for this kind of school. Ask { $supplier }.
missing-occasion = It is not on record where this is, and whether the child is there. It can be entered by { $supplier }.
missing-act = It is not on record what the permission or the consent is for. It can be entered by { $supplier }.
missing-delegation = It is not on record what the placement plan lets this carer decide. Ask { $supplier }.
missing-authorisation = It is not on record that anybody who can decide it said yes to this adult. Ask { $supplier }.
missing-board_rules = It is not on record what the rules say about who can vote and stand. Ask { $supplier }.
missing-written_request = It is not on record that this was asked for in writing. Ask { $supplier }.
missing-identity = Proof of identity or authority is outstanding. Ask { $supplier }.
missing-competence = It is not on record whether this child is able to decide about it. Ask { $supplier }.
missing-child_authority = It is not on record whether the child, able to decide, says yes to this adult. Ask { $supplier }.
missing-child_interests = It is not on record whether this is in the child's interests. Ask { $supplier }.
missing-taken_up = The child cannot decide alone, and it is not on record whether anybody asks for the child. Ask { $supplier }.
missing-preference = There is not yet one preference that everybody agrees on or that an order lets stand. Ask { $supplier }.
missing-capacity = It is not on record whether the pupil is able to decide about the plan. Ask { $supplier }.
missing-purpose = The school's profile does not say what this purpose is. It can be entered by { $supplier }.
missing-prescription = It is not on record whether a doctor prescribed it. Ask { $supplier }.
missing-days_abroad = It is not on record for how many days the journey takes the child out of the country. It can be entered by { $supplier }.
missing-adult_capacity = It is not on record whether this adult is able to decide about it: they are said to lack capacity. Ask { $supplier }.
missing-health_plan = It is not on record whether the condition is diagnosed, or there is a plan for it. Ask { $supplier }.
missing-funding_agreement = It is not on record what the funding agreement or the regulations say. Ask { $supplier }.
missing-written_objection = The objection is not in writing. Ask { $supplier }.

missing-facts = Not on record: { $facts }.

# "If it were on record that ..." For each missing fact: so, or not so.

known-profile = { $says ->
    [no] the school had no profile
   *[yes] the school's profile were on record
    }
known-date_of_birth = { $says ->
    [no] it were on record that the pupil is under 18
   *[yes] it were on record that the pupil is 18 or over
    }
known-on_roll = { $says ->
    [no] it were on record that the pupil is not on roll
   *[yes] it were on record that the pupil is on roll
    }
known-relationship = { $says ->
    [no] it were on record that this adult is no relation
   *[yes] it were on record how this adult is related to the child
    }
known-legal_parenthood = { $says ->
    [no] it were on record that this adult is not a legal parent
   *[yes] it were on record that this adult is a legal parent
    }
known-parental_responsibility = { $says ->
    [no] it were on record that this adult does not have parental responsibility
   *[yes] it were on record that this adult has parental responsibility
    }
known-lives_with = { $says ->
    [no] it were on record that the child does not live with this adult
   *[yes] it were on record that the child lives with this adult
    }
known-looks_after = { $says ->
    [no] it were on record that this adult does not look after the child
   *[yes] it were on record that this adult looks after the child
    }
known-care_status = { $says ->
    [no] it were on record that the child is looked after by agreement and not under a care order
   *[yes] it were on record that the child is under a care order
    }
known-speaks_for_authority = { $says ->
    [no] it were on record that this adult does not speak for the local authority
   *[yes] it were on record that this adult speaks for the local authority
    }
known-habitual_residence = { $says ->
    [no] it were on record that the child's home is abroad
   *[yes] it were on record where the child's home is
    }
known-foreign_responsibility = { $says ->
    [no] the law of the child's home country gave this adult no parental responsibility
   *[yes] the law of the child's home country gave this adult parental responsibility
    }
known-the_order = { $says ->
    [no] it were settled that there is no order
   *[yes] the order were seen
    }
known-order_terms = { $says ->
    [no] it were clear that the order does not stop this
   *[yes] it were clear that the order stops this
    }
known-court_direction = { $says ->
    [no] the court forbade it
   *[yes] the court allowed it
    }
known-disclosure_decision = { $says ->
    [no] the safeguarding lead decided that they are not told
   *[yes] the safeguarding lead decided that they are told
    }
known-risk_assessment = { $says ->
    [no] the safeguarding lead found a risk
   *[yes] the safeguarding lead found no risk
    }
known-head_decision = { $says ->
    [no] the head decided to follow the pupil's wish
   *[yes] the head decided against the pupil's wish
    }
known-authority_decision = { $says ->
    [no] the local authority said no in writing
   *[yes] the local authority said yes in writing
    }
known-guardian_decision = { $says ->
    [no] the special guardian said no
   *[yes] the special guardian said yes
    }
known-agency_decision = { $says ->
    [no] the adoption agency said no
   *[yes] the adoption agency said yes
    }
known-pupil_agreement = { $says ->
    [no] the pupil refused
   *[yes] the pupil agreed
    }
known-nation_rule = { $says ->
    [no] the law of this nation set no duty
   *[yes] the law of this nation set a duty
    }
known-earlier_rule = { $says ->
    [no] the law of that day set no duty
   *[yes] the law of that day set a duty
    }
known-request = { $says ->
    [no] it were on record that this adult does not want it
   *[yes] this adult asked for it
    }
known-calendar = { $says ->
    [no] no term dates were entered
   *[yes] the term dates were entered
    }
known-school_type_rule = { $says ->
    [no] no law set this duty for this kind of school
   *[yes] a law set this duty for this kind of school
    }
known-occasion = { $says ->
    [no] it were elsewhere, and without the child
   *[yes] it were at the school, or the child were there
    }
known-act = { $says ->
    [no] it were on record that it is for something else
   *[yes] it were on record what it is for
    }
known-delegation = { $says ->
    [no] the placement plan did not let this carer decide it
   *[yes] the placement plan let this carer decide it
    }
known-authorisation = { $says ->
    [no] those who can decide it said no to this adult
   *[yes] somebody who can decide it said yes to this adult
    }
known-board_rules = { $says ->
    [no] the rules for the election left this adult out
   *[yes] the rules for the election let this adult vote and stand
    }
known-written_request = { $says ->
    [no] it were on record that this was not asked for in writing
   *[yes] this were asked for in writing
    }
known-identity = { $says ->
    [no] identity or authority were not shown
   *[yes] identity or authority were shown
    }
known-competence = { $says ->
    [no] the child were judged not able to decide about it
   *[yes] the child were judged able to decide about it
    }
known-child_authority = { $says ->
    [no] the child, able to decide, said no to this adult
   *[yes] the child, able to decide, said yes to this adult
    }
known-child_interests = { $says ->
    [no] it were found not to be in the child's interests
   *[yes] it were found to be in the child's interests
    }
known-taken_up = { $says ->
    [no] nobody with parental responsibility asked for the child
   *[yes] somebody with parental responsibility asked for the child
    }
known-capacity = { $says ->
    [no] it were on record that the pupil is not able to decide about the plan
   *[yes] it were on record that the pupil is able to decide about the plan
    }
known-preference = { $says ->
    [no] they could not agree on one preference
   *[yes] they agreed on one preference
    }
known-purpose = { $says ->
    [no] the profile did not know this purpose
   *[yes] the profile said what this purpose is
    }
known-prescription = { $says ->
    [no] it were on record that no doctor prescribed it
   *[yes] it were on record that a doctor prescribed it
    }
known-days_abroad = { $says ->
    [no] the journey took the child out of the country for longer than the order covers
   *[yes] the journey took the child out of the country for no longer than the order covers
    }
known-adult_capacity = { $says ->
    [no] it were on record that this adult is not able to decide about it
   *[yes] it were on record that this adult is able to decide about it
    }
known-health_plan = { $says ->
    [no] it were on record that nothing is diagnosed and there is no plan
   *[yes] it were on record that the condition is diagnosed, or there is a plan for it
    }
known-funding_agreement = { $says ->
    [no] the funding agreement or the regulations gave no such right
   *[yes] the funding agreement or the regulations gave such a right
    }
known-written_objection = { $says ->
    [no] it were on record that there is no objection in writing
   *[yes] the objection came in writing
    }
