//! What holds of every request for the record or for subject access.

use super::*;
use crate::restrictions::restriction;

/// A request under either right, with what may or may not be known of it.
fn request() -> impl Strategy<Value = Request> {
    let says = || select(Says::ALL);
    let days = || proptest::option::of(select(DAYS).prop_map(day));
    let clarification =
        (select(DAYS).prop_map(day), days()).prop_map(|(asked, answered)| Clarification { asked, answered });
    (
        (select(Right::ALL), select(DAYS).prop_map(day), says(), any::<bool>(), days()),
        (says(), says(), says()),
        (proptest::collection::vec(clarification, 0..3), days(), days()),
    )
        .prop_map(|((right, received, written, asked, shown), (competent, authorised, in_interests), steps)| {
            Request {
                right,
                received,
                written,
                identity_asked: asked,
                identity_shown: shown,
                competent,
                authorised,
                in_interests,
                clarifications: steps.0,
                extended_on: steps.1,
                results_on: steps.2,
            }
        })
}

/// The same with everything that was not known settled as one or the other. What Scots law presumes of a child whom nobody
/// judged is known (SAR-2).
fn settled(request: &Request, decision: &Decision) -> Vec<Request> {
    let presumed =
        |reason: &Reason| matches!(reason, Reason::PresumedCompetentAt12 | Reason::PresumedNotCompetentUnder12);
    let presumed = decision.reasons.iter().any(|because| presumed(&because.reason));
    let of = |says: Says| if says == Says::Unknown { vec![Says::Yes, Says::No] } else { vec![says] };
    let mut all = Vec::new();
    for written in of(request.written) {
        for competent in if presumed { vec![request.competent] } else { of(request.competent) } {
            for authorised in of(request.authorised) {
                for in_interests in of(request.in_interests) {
                    all.push(Request { written, competent, authorised, in_interests, ..request.clone() });
                }
            }
        }
    }
    all
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_request_is_never_granted_on_an_unknown(household in households(12), request in request(), at in asked()) {
        let school = school(&household.entries);
        for (pupil, person) in pairs() {
            let answer = school.record_request(&request, &pupil, &person, at);
            if permits(answer.decision.outcome) {
                for settled in settled(&request, &answer.decision) {
                    let then = school.record_request(&settled, &pupil, &person, at).decision;
                    prop_assert!(permits(then.outcome), "{:?} of {}: {:?}", settled, person, then);
                }
                prop_assert!(!answer.look_at.is_empty());
                let matter = match request.right {
                    Right::EducationalRecord => Matter::of(Column::Record),
                    Right::SubjectAccess => Matter::of(Column::Consent).act(Act::PersonalData),
                };
                let in_person = answer.decision.rules.contains(&RuleId::AGE_6)
                    || !answer.decision.rules.contains(&RuleId::SAR_3);
                if request.right == Right::EducationalRecord || !in_person {
                    prop_assert!(permits(school.entitled(matter, &pupil, &person, at).outcome), "{}", person);
                }
            }
            let value = serde_json::to_value(&answer).unwrap();
            prop_assert_eq!(serde_json::from_value::<RecordAnswer>(value).unwrap(), answer);
        }
    }

    #[test]
    fn a_restriction_never_grants_a_request(
        household in households(10), request in request(), (pupil, person, fact) in restriction(), at in asked(),
    ) {
        let from = Interval::new(day("2000-01-01"), day("2199-01-01").into()).unwrap();
        let Ok(entry) = Entry::new("zz".parse().unwrap(), DateTime::UNIX_EPOCH, from, None, fact) else { return Ok(()) };
        let with: Vec<Entry> = household.entries.iter().cloned().chain([entry]).collect();
        let Some(after) = may_be_school(&with) else { return Ok(()) };
        let before = school(&household.entries).record_request(&request, &pupil, &person, at).decision.outcome;
        let after = after.record_request(&request, &pupil, &person, at).decision.outcome;
        prop_assert!(permits(before) || !permits(after), "{:?} became {:?}", before, after);
    }

    #[test]
    fn what_a_request_says_of_later_days_never_changes_an_earlier_one(
        household in households(10), request in request(), at in asked(),
    ) {
        let school = school(&household.entries);
        let come = |day: Option<NaiveDate>| day.filter(|day| *day <= at);
        let clarifications = request.clarifications.iter().filter(|one| one.asked <= at);
        let cut = Request {
            identity_shown: come(request.identity_shown),
            extended_on: come(request.extended_on),
            clarifications: clarifications
                .map(|one| Clarification { answered: come(one.answered), ..*one })
                .collect(),
            ..request.clone()
        };
        for (pupil, person) in pairs() {
            let (whole, cut) =
                (school.record_request(&request, &pupil, &person, at), school.record_request(&cut, &pupil, &person, at));
            prop_assert_eq!(whole.decision.outcome, cut.decision.outcome);
            prop_assert_eq!((whole.due, whole.marks_due, whole.look_at), (cut.due, cut.marks_due, cut.look_at));
        }
    }
}
