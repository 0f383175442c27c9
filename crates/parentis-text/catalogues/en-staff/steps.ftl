# What the office does now.

-dsl = the safeguarding lead
-head = the head teacher
-adviser = the school's legal adviser

step-RPT-must = Send this adult a copy of their own, to their own address.
step-RPT-may = You may send this adult a copy of their own, to their own address. You do not have to.
step-RPT-advised = Send this adult a copy of their own, to their own address. The school does not have to, but that is the advice.
step-RPT-must_not = Do not send the report to this adult.
step-RPT-needs_check = Do not send the report yet. Until this is settled, do not show it to this adult or talk about it with them.
step-RPT-withhold = Do not send the report to this adult. Do not show it, read it out or talk about it with them either.
step-own-details = Keep every other adult's address, telephone number and e-mail address out of it.
step-order-no-more = The order stops what it says and nothing else. Check anything else on its own.
step-order-in-confidence = Do not pass on the order or a copy of it.
step-died = Take this adult off the lists for letters and messages.
step-RPT-not-to-pupil = Do not send the report to the pupil in person. It goes to the parents.
step-RPT-to-pupil = Send the report to the pupil instead.
step-special-circumstances = If there are special circumstances, ask { -head }. Once { -head } has decided and the reason is on record, the report can go to the parents too.
step-may-be-parent = If this adult says that they are a parent or look after the child, ask what that rests on and record it.
step-tell-dsl = Tell { -dsl } at once that an order was spoken of.
step-ask-order = Ask for the sealed order itself. A letter, a draft, a picture or somebody's word is not enough.
step-ask-other-parent = Ask the other parent what they know of it. Write down what each of them says.
step-hold-until = Keep the report back until the end of { $day }. If no order has been shown by then, ask again. Addresses stay back until it is shown.
step-hold = Speak to { -dsl } before anything is done, and let them decide what this adult is told.
step-read-order = Show the order to { -dsl }. If the words are not clear, ask { -adviser } or the court. Do not guess.
step-orders-conflict = Give both orders to { -adviser } today. The school does not choose between them.
step-safety-against-order = Ask { -adviser } to go to the court at once. Until it answers, keep the report back.
step-record = Record what you find out. Then ask again.

# What to find out, one line for each missing fact.
find-profile = Enter the school's profile: the nation and the kind of school.
find-date_of_birth = Find out the pupil's date of birth. Ask { $supplier }.
find-on_roll = Enter whether the pupil is on roll, and from when.
find-relationship = Find out how this adult is related to the child. Ask { $supplier }.
find-legal_parenthood = Find out whether this adult is a legal parent. Ask { $supplier }. A birth certificate shows it.
find-parental_responsibility = Find out whether this adult has parental responsibility. Ask { $supplier }, and ask to see the paper that gives it.
find-lives_with = Find out whether the child lives with this adult. Ask { $supplier }.
find-looks_after = Find out whether this adult looks after the child. Ask { $supplier }.
find-care_status = Find out whether the child is looked after under an order or by agreement. Ask { $supplier }.
find-speaks_for_authority = Find out whether this adult speaks for the local authority. Ask { $supplier }.
find-habitual_residence = Find out in which nation or country the child's home is. Ask { $supplier }.
find-foreign_responsibility = Find out whether the law of the child's home country gives this adult parental responsibility. Ask { $supplier }.
find-the_order = Ask to see the order. Ask { $supplier }.
find-order_terms = Find out what the words of the order mean for this. Ask { -adviser } or { $supplier }.
find-court_direction = Ask { -adviser } to get a direction. It can come only from { $supplier }.
find-risk_assessment = Ask { $supplier } to look into the risk and to record what they find.
find-authority_decision = Get a decision in writing. Ask { $supplier }.
find-agency_decision = Get a decision. Ask { $supplier }.
find-pupil_agreement = Ask { $supplier } whether this adult may be told, and record the answer.
find-head_decision = Leave the decision to { $supplier }, who may want advice on the law.
find-nation_rule = Find out what the law of this nation says. Ask { $supplier }.
find-earlier_rule = Find out what the law was on that day. Ask { $supplier }.
find-request = If { $supplier } asks for reports, record it. From then on they are owed.
find-calendar = Enter the term dates, so that the days can be counted.
find-school_type_rule = Ask { $supplier } whether another law makes your kind of school do it.
