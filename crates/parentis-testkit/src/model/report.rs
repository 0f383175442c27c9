//! Is the adult entitled to the yearly report, or to notice of an exclusion? World by world, and folded (sections 4 to 6, 11, 15.1 to 15.3, 16).

use super::adult::{self, Ask};
use super::care;
use super::held::Ground;
use super::reading::{agree, cases, said};
use super::world::{World, worlds};
use super::{Answer, School};
use chrono::{Datelike, NaiveDate, Weekday};
use parentis::Fact;
use parentis::decision::{Condition, Outcome};
use parentis::fact::TermEffect;
use parentis::ids::PersonId;
use parentis::profile::{Nation, Profile, SchoolType};
use parentis::roles::Known;
use parentis::roles::matrix::{Column, MatrixRow};
use parentis::words::{Evidence, OrderKind, RelationshipKind, RestrictionScope};
use std::collections::BTreeSet;

/// What the law asks of this school for this pupil, once somebody stands on a row with an `M`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Law {
    Duty,
    Choice { recommended: bool },
    NotKnown,
}

/// The answer in one world.
#[derive(Clone, Debug)]
struct Case {
    outcome: Outcome,
    recommended: bool,
    conditions: BTreeSet<Condition>,
}

impl Case {
    fn plain(outcome: Outcome) -> Self {
        Self { outcome, recommended: false, conditions: BTreeSet::new() }
    }
}

fn pair<'a>(ask: Ask<'a>, holds: impl Fn(&Fact) -> Option<(&parentis::ids::PupilId, &PersonId)>) -> bool {
    ask.reading.on(ask.day).any(|stated| holds(stated.fact) == Some((ask.pupil, ask.person)))
}

/// One answer out of all worlds' (VOC-41, CHO-1).
fn fold(worlds: Vec<Case>) -> Answer {
    let outcomes: BTreeSet<Outcome> = worlds.iter().map(|case| case.outcome).collect();
    let (must, may) = (outcomes.contains(&Outcome::Must), outcomes.contains(&Outcome::May));
    let all_permit = !outcomes.is_empty() && outcomes.iter().all(|o| matches!(o, Outcome::Must | Outcome::May));
    let outcome = match outcomes.first() {
        Some(only) if outcomes.len() == 1 => *only,
        _ if all_permit => Outcome::May,
        _ => Outcome::NeedsCheck,
    };
    let recommended = outcome == Outcome::May && ((must && may) || worlds.iter().any(|case| case.recommended));
    let conditions =
        if all_permit { worlds.into_iter().flat_map(|case| case.conditions).collect() } else { BTreeSet::new() };
    Answer { outcome, recommended, conditions: conditions.into_iter().collect() }
}

/// One column for one pupil and one adult on one day.
pub(super) fn entitled(school: &School<'_>, column: Column, ask: Ask<'_>) -> Answer {
    let died =
        |stated: super::reading::Stated<'_>| matches!(stated.fact, Fact::Died { person } if person == ask.person);
    if ask.reading.on(ask.day).any(died) {
        return fold(vec![Case::plain(Outcome::MustNot)]); // CHO-11.
    }
    let Some(profile) = school.profile(ask.day) else {
        return fold(vec![Case::plain(Outcome::NeedsCheck)]); // SCH-1: the type has no default.
    };
    let mut found = Vec::new();
    let kinds = adult::kinds(ask);
    if kinds.contains(&RelationshipKind::Self_) && !adult::is_pupil(&kinds) {
        return fold(vec![Case::plain(Outcome::NeedsCheck)]); // Recorded as the pupil and as somebody else.
    }
    if adult::is_pupil(&kinds) {
        for adult in cases(adult::attained(ask, 18)) {
            for law in law(profile, column, ask) {
                found.push(to_pupil(profile, column, ask, *adult, law));
            }
        }
        return fold(found);
    }
    for world in worlds(ask) {
        for law in law(profile, column, ask) {
            found.push(to_adult(school, profile, column, ask, &world, law));
        }
    }
    fold(found)
}

/// The duty in this kind of school on this day (REP-1 to REP-4, JUR-3, CHO-14), in every case that is open.
fn law(profile: &Profile, column: Column, ask: Ask<'_>) -> Vec<Law> {
    let rolls =
        |stated: &super::reading::Stated<'_>| matches!(stated.fact, Fact::PupilOnRoll { pupil } if pupil == ask.pupil);
    if !ask.reading.facts.iter().any(|stated| rolls(stated) && stated.from <= ask.day) {
        return vec![Law::NotKnown];
    }
    let on_roll = ask.reading.on(ask.day).any(|stated| rolls(&stated));
    let since = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).is_some_and(|since| since <= ask.day);
    let duty = |in_force: bool| if in_force { Law::Duty } else { Law::NotKnown };
    let choice = |recommended: bool| Law::Choice { recommended };
    let by_law = match (profile.nation(), profile.school_type()) {
        (nation, school_type) if column == Column::Exclusion => vec![match (nation, school_type) {
            (Nation::England, SchoolType::Maintained | SchoolType::Academy | SchoolType::Pru) => {
                duty(since(2012, 9, 1)) // T-6.
            }
            (Nation::England, _) => choice(true), // CHO-14.
            _ => Law::NotKnown,
        }],
        (Nation::Scotland, _) => vec![Law::Duty],
        (Nation::Wales | Nation::NorthernIreland, _) => vec![Law::NotKnown],
        (Nation::England, SchoolType::Maintained) => vec![duty(since(2005, 7, 8))],
        (Nation::England, SchoolType::Academy | SchoolType::Independent) => vec![duty(since(2015, 1, 5))],
        (Nation::England, SchoolType::Pru) => match leaving_year(ask) {
            Known::Yes => vec![Law::Duty],
            Known::No => vec![choice(false)],
            Known::Unknown => vec![Law::Duty, choice(true)],
        },
        (Nation::England, SchoolType::NonMaintainedSpecial | SchoolType::EarlyYears | SchoolType::Fe16Plus) => {
            vec![choice(true)]
        }
    };
    let not_owed = |law: Law| if law == Law::Duty && !on_roll { Law::Choice { recommended: false } } else { law };
    by_law.into_iter().map(not_owed).collect()
}

/// Is this the school year in which the pupil leaves compulsory school age (AGE-3)?
fn leaving_year(ask: Ask<'_>) -> Known {
    let year = |day: NaiveDate| if day.month() >= 9 { day.year() } else { day.year() - 1 };
    agree(adult::births(ask).iter().filter_map(|born| {
        let sixteen = NaiveDate::from_ymd_opt(born.year() + 16, born.month(), born.day())
            .or(NaiveDate::from_ymd_opt(born.year() + 16, 3, 1))?;
        // The last Friday in June of that school year; the year it lies in is all that matters here.
        let mut friday = NaiveDate::from_ymd_opt(year(sixteen) + 1, 6, 30)?;
        while friday.weekday() != Weekday::Fri {
            friday = friday.pred_opt()?;
        }
        Some(year(friday) == year(ask.day))
    }))
}

fn leavers_report(profile: &Profile, ask: Ask<'_>) -> bool {
    let year = |day: NaiveDate| if day.month() >= 9 { day.year() } else { day.year() - 1 };
    let leaves = |stated: super::reading::Stated<'_>| {
        matches!(stated.fact, Fact::PupilOnRoll { pupil } if pupil == ask.pupil)
            && stated.until.and_then(|until| until.pred_opt()).is_some_and(|last| year(last) == year(ask.day))
    };
    (profile.nation() == Nation::England && profile.school_type() == SchoolType::Maintained)
        && ask.reading.on(ask.day).any(leaves)
}

/// The pupil in person (AGE-6, CHO-12).
fn to_pupil(profile: &Profile, column: Column, ask: Ask<'_>, adult: bool, law: Law) -> Case {
    let mut case = match law {
        _ if !adult => Case::plain(Outcome::MustNot),
        Law::Duty => Case::plain(Outcome::Must),
        Law::Choice { recommended } => Case { recommended, ..Case::plain(Outcome::May) },
        Law::NotKnown => Case::plain(Outcome::NeedsCheck),
    };
    if column == Column::Report && leavers_report(profile, ask) {
        case.conditions.insert(Condition::LeaversReport);
    }
    case
}

/// Everything that bears on one world, gathered before anything is concluded.
#[derive(Debug, Default)]
struct Found {
    /// An order seen, or the authority's limit, bars it.
    barred: bool,
    /// An order seen requires it.
    required: bool,
    /// A cell `N`.
    no: bool,
    /// A cell `?`, a hold, a claim, an order that somebody has to read.
    ask: bool,
    /// What the `M` amounts to.
    owed: Option<Law>,
    conditions: BTreeSet<Condition>,
}

fn to_adult(school: &School<'_>, profile: &Profile, column: Column, ask: Ask<'_>, world: &World, law: Law) -> Case {
    let mut found = Found::default();
    if column == Column::Report && leavers_report(profile, ask) {
        found.conditions.insert(Condition::LeaversReport);
    }
    orders(school, column, ask, world, &mut found);
    if let (Some(row), _) = world.rows() {
        base(profile, column, ask, row, law, &mut found);
        if world.adult {
            adult_pupil(profile, column, ask, &mut found);
        }
        overlays(column, ask, world, row, &mut found);
    } else {
        found.ask = true; // CHO-13: as the order directs, and all else is asked. Of an agency the sheet says nothing.
    }
    conclude(found)
}

/// The conclusion: a bar, unless an order requires the act; a `?` before a duty; a duty before a choice.
fn conclude(found: Found) -> Case {
    let case = if found.barred {
        Case::plain(if found.required { Outcome::NeedsCheck } else { Outcome::MustNot })
    } else if found.no && !found.required {
        Case::plain(Outcome::MustNot)
    } else if found.ask {
        Case::plain(Outcome::NeedsCheck)
    } else if found.required {
        Case::plain(Outcome::Must)
    } else {
        match found.owed {
            Some(Law::Duty) => Case::plain(Outcome::Must),
            Some(Law::Choice { recommended }) => Case { recommended, ..Case::plain(Outcome::May) },
            Some(Law::NotKnown) => Case::plain(Outcome::NeedsCheck),
            None => Case::plain(Outcome::MustNot),
        }
    };
    Case { conditions: found.conditions, ..case }
}

/// The cell of the row.
fn base(profile: &Profile, column: Column, ask: Ask<'_>, row: MatrixRow, law: Law, found: &mut Found) {
    let recognised = |fact: &Fact| matches!(fact, Fact::CarerRecognised { pupil, person, .. } if (pupil, person) == (ask.pupil, ask.person));
    let choice = |law: Law| if law == Law::Duty { Law::Choice { recommended: false } } else { law };
    match row {
        MatrixRow::B11 if column == Column::Report => found.ask = true,
        MatrixRow::B18 => {
            // Nobody to the school, unless it recorded a reason to go on recognising a former carer (PAR-5).
            if care::had_care(ask) && ask.reading.on(ask.day).any(|stated| recognised(stated.fact)) {
                found.owed = Some(choice(law));
            } else {
                found.no = true;
            }
        }
        MatrixRow::B2 | MatrixRow::B3
            if column == Column::Report
                && profile.nation() == Nation::Scotland
                && profile.scotland_report_on_request() =>
        {
            let asked = pair(ask, |fact| match fact {
                Fact::ReportRequested { pupil, person } => Some((pupil, person)),
                _ => None,
            });
            found.owed = Some(if asked { law } else { choice(law) }); // JUR-3.
        }
        _ => {
            let waived = pair(ask, |fact| match fact {
                Fact::ReportWaived { pupil, person } => Some((pupil, person)),
                _ => None,
            });
            let waivable = column == Column::Report
                && profile.nation() == Nation::England
                && matches!(profile.school_type(), SchoolType::Academy | SchoolType::Independent);
            found.owed = Some(if waived && waivable { choice(law) } else { law }); // REP-4.
        }
    }
    // Note 10: from 1 September 2023 others are told too.
    let looked_after = matches!(row, MatrixRow::B9 | MatrixRow::B10 | MatrixRow::B11 | MatrixRow::B13);
    let since = NaiveDate::from_ymd_opt(2023, 9, 1).is_some_and(|since| since <= ask.day);
    if column == Column::Exclusion && profile.nation() == Nation::England && looked_after && since {
        found.conditions.insert(Condition::SocialWorkerToldToo);
    }
}

/// Row B20 over every other (VOC-35, note 13, REP-2, AGE-7).
fn adult_pupil(profile: &Profile, column: Column, ask: Ask<'_>, found: &mut Found) {
    if column == Column::Exclusion {
        found.no |= profile.nation() == Nation::England; // The pupil is told.
        return;
    }
    if matches!(profile.nation(), Nation::Wales | Nation::NorthernIreland) {
        return;
    }
    if found.owed == Some(Law::Duty) {
        found.owed = Some(Law::Choice { recommended: false });
    }
    let maintained = profile.nation() == Nation::England
        && matches!(profile.school_type(), SchoolType::Maintained | SchoolType::Pru);
    if maintained {
        let special = |stated: super::reading::Stated<'_>| matches!(stated.fact, Fact::SpecialCircumstances { pupil, .. } if pupil == ask.pupil);
        found.no |= !ask.reading.on(ask.day).any(special);
        return;
    }
    let mut records = Vec::new();
    for stated in ask.reading.on(ask.day) {
        if let Fact::PupilAgreement { pupil, person, says } = stated.fact
            && (pupil, person) == (ask.pupil, ask.person)
        {
            records.push((Evidence::Declaration, stated.from, *says));
        }
    }
    found.ask |= said(&records) != Known::Yes;
}

/// VOC-32, VOC-33, VOC-36. B7 and B12 say `M` in this column and change nothing by themselves.
fn overlays(column: Column, ask: Ask<'_>, world: &World, row: MatrixRow, found: &mut Found) {
    use MatrixRow::{B1, B2, B3, B4, B18};
    // B7: a parent with responsibility, while others are special guardians.
    if column == Column::Exclusion && world.legal.parent && !world.adult && matches!(row, B1 | B2) {
        let terms = ask.reading.terms_about(ask.pupil, ask.day);
        found.ask |= terms.iter().any(|term| {
            let of_another = term.effect == TermEffect::SpecialGuardian && term.person != ask.person;
            of_another && !adult::superseded(ask, term.from)
        });
    }
    if world.legal.parent
        && !world.legal.by_order
        && !world.adult
        && matches!(row, B1 | B2 | B3 | B4)
        && !world.grounds.contains(&Ground::ProspectiveAdopter)
    {
        let placed = ask.reading.on(ask.day).any(|stated| {
            matches!(stated.fact, Fact::Placed { pupil, placement: parentis::words::PlacementKind::Adoption, .. } if pupil == ask.pupil)
                && !adult::superseded(ask, stated.from)
        });
        let may_place = ask
            .reading
            .terms_about(ask.pupil, ask.day)
            .iter()
            .any(|term| term.effect == TermEffect::MayPlace && !adult::superseded(ask, term.from));
        found.ask |= placed || may_place;
    }
    if world.legal.former && row == B18 {
        found.no = true;
        found.owed = None;
    }
    let prison =
        |stated: super::reading::Stated<'_>| matches!(stated.fact, Fact::Imprisoned { person } if person == ask.person);
    for sentence in ask.reading.on(ask.day).filter(|stated| row != B18 && prison(*stated)) {
        found.conditions.insert(Condition::ByPost);
        // A check from before says nothing of this time.
        found.ask |= !ask.reading.on(ask.day).any(|stated| match stated.fact {
            Fact::RiskChecked { pupil, person, .. } => {
                (pupil, person) == (ask.pupil, ask.person) && stated.from >= sentence.from
            }
            _ => false,
        });
    }
}

/// Does a scope bar it (15.3)?
fn covers(column: Column, scope: RestrictionScope) -> bool {
    scope == RestrictionScope::ReceiveAllInfo || (scope == RestrictionScope::ReceiveReports && column == Column::Report)
}

fn leave_out(scope: RestrictionScope, found: &mut Found) {
    if scope == RestrictionScope::ReceiveAddress {
        found.conditions.insert(Condition::AddressesLeftOut);
    }
    if scope == RestrictionScope::ReceiveWhereabouts {
        found.conditions.insert(Condition::WhereaboutsLeftOut);
    }
}

/// Is the order one about a child, which has no effect once the child is 18 (AGE-4, ORD-19)?
const fn about_a_child(kind: OrderKind) -> bool {
    !matches!(
        kind,
        OrderKind::NonMolestation
            | OrderKind::Occupation
            | OrderKind::NoApplications
            | OrderKind::ProtectiveMeasure
            | OrderKind::Adoption
            | OrderKind::ParentalOrder
            | OrderKind::ResponsibilityRevoked
    )
}

/// Orders seen, orders claimed, holds and limits (section 4).
fn orders(school: &School<'_>, column: Column, ask: Ask<'_>, world: &World, found: &mut Found) {
    for term in ask.reading.terms_of(ask.pupil, ask.person, ask.day) {
        if world.adult && about_a_child(term.kind) {
            continue; // ORD-19.
        }
        if matches!(term.kind, OrderKind::Occupation | OrderKind::NoApplications) {
            // ORD-9, ORD-10: without effect at school, and a bar of the report typed off one has to be looked at.
            found.ask |= matches!(term.effect, TermEffect::Bars { scope } if covers(column, scope));
            continue;
        }
        let contact = term.effect == (TermEffect::Bars { scope: RestrictionScope::ContactChild });
        if term.kind == OrderKind::ChildArrangements && contact && adult::attained(ask, 16) == Known::Yes {
            continue; // ORD-19: the "spend time" limb.
        }
        let offender = term.kind == OrderKind::OffenderProhibitedSteps;
        match term.effect {
            TermEffect::Bars { scope } => {
                found.conditions.insert(Condition::AddressesLeftOut); // Note 12.
                found.barred |= covers(column, scope);
                leave_out(scope, found);
                found.ask |= offender; // Row B22.
            }
            TermEffect::Unclear => {
                found.conditions.insert(Condition::AddressesLeftOut);
                found.ask = true;
            }
            TermEffect::Requires { scope } => {
                found.ask |= offender;
                found.required |= covers(column, scope); // ORD-7.
            }
            _ => found.ask |= offender, // Row B22, whatever its terms were taken to be (ORD-13).
        }
    }
    for stated in ask.reading.on(ask.day) {
        match stated.fact {
            Fact::OrderClaimed { order, pupil, person, .. } if (pupil, person) == (ask.pupil, ask.person) => {
                let produced = ask.reading.facts.iter().any(|other| {
                    matches!(other.fact, Fact::OrderSeen { order: seen, .. } if seen == order) && other.from <= ask.day
                });
                if produced {
                    continue; // What the order says counts, and not what was told of it (ORD-2, ORD-3).
                }
                found.conditions.insert(Condition::AddressesLeftOut);
                found.ask |= school.hold_ends(ask.day, stated.from).is_none_or(|last| ask.day <= last); // CHO-2.
            }
            Fact::SafeguardingHold { pupil, person, .. } if (pupil, person) == (ask.pupil, ask.person) => {
                found.ask = true; // ORD-1a.
            }
            Fact::AuthorityLimit { pupil, person, scope, .. }
                if (pupil, person) == (ask.pupil, ask.person) && !world.adult =>
            {
                // Of a child of whom nothing was recorded about care, somebody has to say whether it binds.
                let unsaid = care::nothing_recorded(ask);
                if !world.under_order && !unsaid {
                    continue;
                }
                // One of an earlier time in care says nothing of this one.
                let binds = !unsaid && care::of_the_order_in_force(ask, stated.from);
                found.barred |= binds && covers(column, *scope); // ORD-11.
                found.ask |= !binds && covers(column, *scope);
                leave_out(*scope, found);
            }
            _ => {}
        }
    }
}
