use super::{NobodyElse, SILENT, words};
use crate::Ids;
use parentis::consent::words::{ConsentKind, ConsentState, PartyState};
use parentis::consent::{ConsentDecision, ConsentMatter, ConsentParty, PartyLine};
use parentis::decision::{Because, Outcome, Reason, Weight};
use parentis::roles::Known;
use parentis::rules::RuleId;
use parentis::words::Says;

fn line(person: &str, state: PartyState, standing: Known) -> PartyLine {
    let since = Some("2026-05-04".parse().unwrap());
    PartyLine {
        person: Some(person.parse().unwrap()),
        state,
        standing,
        since,
        until: None,
        entry: None,
        excepted: None,
    }
}

fn party(person: &str) -> ConsentParty {
    ConsentParty { person: Some(person.parse().unwrap()) }
}

/// A picture on the website; the reader is `p1` and stands so, `p2` is somebody else.
fn about(state: ConsentState, outcome: Outcome, own: PartyState) -> ConsentDecision {
    let (school, as_of) = parentis::doc_example().unwrap();
    let matter = ConsentMatter::new("photo_website".parse().unwrap()).pupil("ava".parse().unwrap());
    let parties = vec![line("p1", own, Known::Yes), line("p2", PartyState::Asked, Known::Yes)];
    let empty = school.consent(&matter, as_of);
    ConsentDecision {
        kind: Some(ConsentKind::DataProtection),
        state,
        outcome,
        parties,
        pupil_decides: false,
        waiting_for: Vec::new(),
        notify: Vec::new(),
        objectors: Vec::new(),
        reasons: Vec::new(),
        duties: Vec::new(),
        missing: Vec::new(),
        ..empty
    }
}

fn said(decision: &ConsentDecision) -> String {
    words().consent(decision, &"p1".parse().unwrap(), Outcome::May, &NobodyElse)
}

const PICTURE: &str = "This is about pictures on our website, for Sam.\n";

/// The line that says where it stands, which is the one after what we have from the reader.
fn now(decision: &ConsentDecision) -> String {
    let text = said(decision);
    let rest = text.strip_prefix(PICTURE).unwrap_or_else(|| panic!("{text}"));
    rest.lines().nth(1).unwrap().to_owned()
}

#[test]
fn where_it_stands_is_told_from_the_readers_side() {
    use ConsentState::{Conflict, Expired, Missing, NotRequired, Refused, Valid, Withdrawn};
    use PartyState as P;
    let (go, stop, check) = (Outcome::May, Outcome::MustNot, Outcome::NeedsCheck);
    let not_now = "It does not go ahead at the moment. Please ring the school office if you have a question.";
    let table = [
        ("VOC-60 valid by the reader", Valid, go, P::Given, "It can go ahead."),
        ("VOC-60 valid by another", Valid, go, P::Asked, "It can go ahead."),
        (
            "VOC-60 valid against the reader",
            Valid,
            go,
            P::Objected,
            "It can go ahead all the same. Please ring the school office if you want to talk about it.",
        ),
        ("VOC-61 the reader's no", Refused, stop, P::Refused, "You said no, so it does not go ahead."),
        ("VOC-61 another's no", Refused, stop, P::Given, not_now),
        ("VOC-63 conflict", Conflict, stop, P::Given, not_now),
        (
            "VOC-64 the reader took it back",
            Withdrawn,
            stop,
            P::Withdrawn,
            "You took your yes back, so it does not go ahead any more. What we did until then was allowed.",
        ),
        ("VOC-64 another took it back", Withdrawn, stop, P::Given, not_now),
        ("VOC-62 missing and nobody waited for", Missing, stop, P::Given, not_now),
        ("VOC-65 expired", Expired, stop, P::Expired, not_now),
        ("unknown", Missing, check, P::Given, not_now),
        ("unknown, and the reader said no", Missing, check, P::Refused, not_now),
        (
            "VOC-66 not needed",
            NotRequired,
            go,
            P::NotAsked,
            "We do not need your yes for this. You do not have to do anything.",
        ),
    ];
    for (case, state, outcome, own, told) in table {
        assert_eq!(now(&about(state, outcome, own)), told, "{case}");
    }
}

#[test]
fn who_is_waited_for_is_told_as_you_or_somebody_else() {
    let yours = "We need your answer. It does not go ahead before that.";
    let others = "We have your yes. We still need somebody else's answer. It does not go ahead before that.";
    for (own, waiting, told) in [
        (PartyState::Asked, "p1", yours),
        (PartyState::WrongForm, "p1", yours),
        (PartyState::Bundled, "p1", yours),
        (PartyState::Expired, "p1", yours),
        (PartyState::Given, "p2", others),
    ] {
        let mut decision = about(ConsentState::Missing, Outcome::MustNot, own);
        decision.waiting_for = vec![party(waiting)];
        assert_eq!(now(&decision), told, "{own}");
        decision.notify = std::mem::take(&mut decision.waiting_for);
        assert_eq!(now(&decision), told, "{own}");
    }
}

/// RCT-8: from a text nobody can tell another's no from an objection, a bar, or what is not settled, nor whose it is.
#[test]
fn whose_and_what_another_said_cannot_be_told_from_the_text() {
    let base = said(&about(ConsentState::Refused, Outcome::MustNot, PartyState::Given));
    for other in ["p2", "p3"] {
        for state in [ConsentState::Refused, ConsentState::Conflict, ConsentState::Withdrawn, ConsentState::Missing] {
            for theirs in PartyState::ALL {
                let mut decision = about(state, Outcome::MustNot, PartyState::Given);
                decision.parties[1] = line(other, *theirs, Known::Unknown);
                decision.objectors = vec![party(other)];
                let refused = Reason::RefusedBy { by: Some(other.parse().unwrap()) };
                let because = Because { rule: RuleId::CON_GEN_11, weight: Weight::Bar, reason: refused, facts: vec![] };
                decision.reasons.push(because);
                assert_eq!(said(&decision), base);
                decision.outcome = Outcome::NeedsCheck;
                assert_eq!(said(&decision), base);
            }
        }
    }
}

#[test]
fn what_we_have_from_the_reader_and_how_to_take_it_back() {
    let back = "You can take your yes back at any time. Tell the school office. You do not have to say why.\n";
    let change = "You can change your mind at any time. Tell the school office.\n";
    for (own, first, can) in [
        (PartyState::NotAsked, "We do not have an answer from you.", ""),
        (PartyState::Asked, "We asked you. We do not have your answer yet.", ""),
        (PartyState::Given, "You said yes on 4 May 2026.", back),
        (PartyState::Refused, "You said no on 4 May 2026.", change),
        (PartyState::Objected, "You said no on 4 May 2026.", change),
        (PartyState::Withdrawn, "You took your yes back on 4 May 2026.", change),
        (PartyState::Expired, "You said yes on 4 May 2026. That yes does not count any more.", ""),
        (PartyState::WrongForm, "You said yes on 4 May 2026. For this we need your answer in another way.", back),
        (
            PartyState::Bundled,
            "You said yes to several things at once on 4 May 2026. For this we need an answer of its own.",
            back,
        ),
    ] {
        let text = said(&about(ConsentState::Missing, Outcome::NeedsCheck, own));
        assert!(text.starts_with(&format!("{PICTURE}{first}\n")), "{text}");
        assert!(text.ends_with(&format!("if you have a question.\n{can}")), "{text}");
    }
    let mut decision = about(ConsentState::Valid, Outcome::May, PartyState::Given);
    decision.parties[0].until = Some("2026-09-01".parse().unwrap());
    assert!(said(&decision).contains("\nYour yes counts up to and including 31 August 2026.\n"));
}

/// To whom nothing is said, it is said in one way.
#[test]
fn who_has_no_part_in_it_and_what_is_private_is_silent() {
    let words = words();
    let good = about(ConsentState::Valid, Outcome::May, PartyState::Given);
    assert_eq!(words.consent(&good, &"stranger".parse().unwrap(), Outcome::May, &NobodyElse), SILENT);
    for standing in [Known::No, Known::Unknown] {
        let mut decision = about(ConsentState::Valid, Outcome::May, PartyState::Asked);
        decision.parties[0].standing = standing;
        assert_eq!(said(&decision), SILENT);
        // What the reader did say is the reader's own; no more is told.
        decision.parties[0].state = PartyState::Given;
        assert!(said(&decision).contains("You said yes on 4 May 2026.\nWe cannot tell you more about this."));
    }
    for hears in [Outcome::MustNot, Outcome::NeedsCheck] {
        assert_eq!(words.consent(&good, &"p1".parse().unwrap(), hears, &NobodyElse), SILENT);
    }
    let mut private = good.clone();
    private.matter.details.in_confidence = Says::Yes;
    assert_eq!(said(&private), SILENT);
    private = good.clone();
    let rule = RuleId::CON_MED_1;
    private.reasons.push(Because { rule, weight: Weight::Context, reason: Reason::InConfidence, facts: vec![] });
    assert_eq!(said(&private), SILENT);
    for purpose in ["counselling", "online_counselling", "sharing_police", "sharing_safeguarding", "sharing_statutory"]
    {
        let mut decision = good.clone();
        decision.matter.purpose = purpose.parse().unwrap();
        assert_eq!(said(&decision), SILENT, "{purpose}");
    }
}

#[test]
fn the_child_who_decides_and_the_child_who_is_excused() {
    let mut decides = about(ConsentState::Missing, Outcome::MustNot, PartyState::Given);
    decides.pupil_decides = true;
    decides.parties[0].standing = Known::No;
    assert_eq!(now(&decides), "Your child decides about this.");
    for (outcome, told) in [
        (Outcome::May, "Your child takes part."),
        (Outcome::MustNot, "Your child does not take part."),
        (Outcome::NeedsCheck, "It is not settled yet. Please ring the school office if you have a question."),
    ] {
        let mut decision = about(ConsentState::Excused, outcome, PartyState::Objected);
        decision.kind = Some(ConsentKind::Withdrawal);
        assert_eq!(now(&decision), told);
    }
}

/// Without names there are no ids in their place, and a school's own purpose is called by no code.
#[test]
fn no_code_stands_where_a_name_is_wanting() {
    let mut decision = about(ConsentState::Valid, Outcome::May, PartyState::Given);
    decision.matter.purpose = "school:choir-tour".parse().unwrap();
    decision.matter.item = Some("trip:wales-2026".parse().unwrap());
    let text = words().consent(&decision, &"p1".parse().unwrap(), Outcome::May, &Ids);
    assert!(
        text.starts_with("This is about something that our school asks about, for your child.\nYou said yes"),
        "{text}"
    );
    let text = said(&decision);
    assert!(text.starts_with(
        "This is about something that our school asks about, for Sam.\nIt is about the Wales trip only.\n"
    ));
}
