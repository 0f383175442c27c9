//! What an act that an order restricts does to what is asked about: section 15.3.
//!
//! An order restricts only the acts it names (ORD-2). Whether one of them is met can depend on the thing itself: what is
//! not known of it is asked.

use crate::decision::{Condition, MissingFact};
use crate::roles::matrix::Column;
use crate::roles::matter::{Act, Matter, Topic};
use crate::rules::RuleId;
use crate::words::{RestrictionScope, Says};

/// What a restriction does to a matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    /// Nothing.
    Leaves,
    /// It bars it.
    Bars,
    /// It bars it or not, as something turns out that is not said.
    Depends(MissingFact),
    /// It leaves it in this form and in no other.
    With(Condition),
}

/// Is it a column that no act bars: the election, and the word of whoever complains?
pub(crate) const fn untouched(column: Column) -> bool {
    matches!(column, Column::Governance | Column::Complaint)
}

/// What a restriction of this act does to a matter, and the rule.
pub(crate) fn on_matter(matter: Matter, scope: RestrictionScope) -> (RuleId, Effect) {
    let column = matter.column;
    let details = matter.details;
    let of = |wanted: &[Column]| wanted.contains(&column);
    let (rule, effect) = match scope {
        RestrictionScope::Collect => (RuleId::VOC_50, if_so(column == Column::Collect)),
        RestrictionScope::OnSite => (RuleId::VOC_51, at_school(matter, details.on_site, Condition::ByTelephoneOrVideo)),
        RestrictionScope::ContactChild => {
            (RuleId::VOC_52, at_school(matter, details.child_present, Condition::WithoutTheChild))
        }
        RestrictionScope::ReceiveAddress => (RuleId::VOC_53, Effect::Leaves),
        // From an item that can go without, it is taken out.
        RestrictionScope::ReceiveWhereabouts => {
            let item = of(&[Column::Events, Column::Messages]) || is_told(matter.topic);
            let in_it = item && details.tells_whereabouts == Says::Yes;
            let effect = if column == Column::Trips || in_it {
                Effect::Bars
            } else if column == Column::Events {
                where_the_child_is(details.child_present, details.tells_whereabouts)
            } else {
                Effect::Leaves
            };
            (RuleId::VOC_54, effect)
        }
        RestrictionScope::ReceiveReports => (RuleId::VOC_55, if_so(column == Column::Report)),
        RestrictionScope::ReceiveAllInfo => (RuleId::VOC_56, if_so(of(INFORMATION))),
        RestrictionScope::DecideSchool => (RuleId::VOC_57, decides_school(details.act)),
        RestrictionScope::AnyPrStep => (RuleId::VOC_57, Effect::Bars),
        RestrictionScope::ChangeName => (RuleId::VOC_58, if_act(details.act, Act::ChangeName)),
        RestrictionScope::RemoveFromUk => (RuleId::VOC_58, if_act(details.act, Act::Abroad)),
    };
    let acts = match scope {
        RestrictionScope::DecideSchool | RestrictionScope::AnyPrStep | RestrictionScope::RemoveFromUk => {
            of(&[Column::Permission, Column::Consent])
        }
        RestrictionScope::ChangeName => column == Column::Consent,
        RestrictionScope::Collect
        | RestrictionScope::OnSite
        | RestrictionScope::ContactChild
        | RestrictionScope::ReceiveAddress
        | RestrictionScope::ReceiveWhereabouts
        | RestrictionScope::ReceiveReports
        | RestrictionScope::ReceiveAllInfo => true,
    };
    (rule, if acts { effect } else { Effect::Leaves })
}

/// What an order that requires an act requires of a matter (ORD-7): the thing itself, and not all that a bar of it would
/// bar. That an adult is to be let on the site, or to see the child, puts nobody under a duty to hand the child over.
pub(crate) fn required(matter: Matter, scope: RestrictionScope) -> Effect {
    let Matter { column, details, .. } = matter;
    let acts = matches!(column, Column::Permission | Column::Consent);
    let of = |wanted: &[Column]| if_so(wanted.contains(&column));
    match scope {
        RestrictionScope::Collect => of(&[Column::Collect]),
        RestrictionScope::ReceiveReports => of(&[Column::Report]),
        RestrictionScope::ReceiveWhereabouts => of(&[Column::Trips]),
        RestrictionScope::ReceiveAllInfo => {
            of(&[Column::Report, Column::Record, Column::Exclusion, Column::Trips, Column::Messages])
        }
        RestrictionScope::DecideSchool if acts => decides_school(details.act),
        RestrictionScope::AnyPrStep if acts => Effect::Bars,
        RestrictionScope::ChangeName if column == Column::Consent => if_act(details.act, Act::ChangeName),
        RestrictionScope::RemoveFromUk if acts => if_act(details.act, Act::Abroad),
        RestrictionScope::DecideSchool
        | RestrictionScope::AnyPrStep
        | RestrictionScope::ChangeName
        | RestrictionScope::RemoveFromUk
        | RestrictionScope::OnSite
        | RestrictionScope::ContactChild
        | RestrictionScope::ReceiveAddress => Effect::Leaves,
    }
}

/// The columns of VOC-56.
const INFORMATION: &[Column] = &[
    Column::Report,
    Column::Events,
    Column::ParentsEvening,
    Column::Record,
    Column::Permission,
    Column::Exclusion,
    Column::Trips,
    Column::Messages,
    Column::Emergency,
];

/// An incident or a plan: a message like others, and a meeting where one is held about it.
const fn is_told(topic: Topic) -> bool {
    match topic {
        Topic::SeriousIncident | Topic::EducationPlan => true,
        Topic::OfColumn | Topic::Preference | Topic::Register | Topic::BoardElection => false,
    }
}

/// VOC-51 and VOC-52: an event where it is so, a hand-over always; the parents' evening in another form, and a meeting
/// about an incident or a plan where it is said to be one (ORD-5).
fn at_school(matter: Matter, so: Says, otherwise: Condition) -> Effect {
    let column = matter.column;
    if is_told(matter.topic) {
        if so == Says::Yes { Effect::With(otherwise) } else { Effect::Leaves }
    } else if column == Column::Collect {
        Effect::Bars
    } else if column == Column::Events {
        if_said(so)
    } else if column == Column::ParentsEvening {
        unless_not(so, otherwise)
    } else {
        Effect::Leaves
    }
}

/// An invitation to where the child is cannot go without saying so.
fn where_the_child_is(child_present: Says, tells: Says) -> Effect {
    match child_present {
        Says::Yes => Effect::Bars,
        Says::Unknown if tells != Says::No => Effect::Depends(MissingFact::Occasion),
        Says::No | Says::Unknown => Effect::Leaves,
    }
}

const fn if_so(so: bool) -> Effect {
    if so { Effect::Bars } else { Effect::Leaves }
}

/// Barred where the thing is so, and not known where that is not said.
const fn if_said(says: Says) -> Effect {
    match says {
        Says::Yes => Effect::Bars,
        Says::No => Effect::Leaves,
        Says::Unknown => Effect::Depends(MissingFact::Occasion),
    }
}

/// In that form, unless it has it anyway.
const fn unless_not(says: Says, condition: Condition) -> Effect {
    match says {
        Says::No => Effect::Leaves,
        Says::Yes | Says::Unknown => Effect::With(condition),
    }
}

const fn if_act(said: Option<Act>, act: Act) -> Effect {
    match said {
        None => Effect::Depends(MissingFact::Act),
        Some(said) if said as u8 == act as u8 => Effect::Bars,
        Some(_) => Effect::Leaves,
    }
}

/// Is it a decision about school? Of some acts only the order's own words tell.
const fn decides_school(act: Option<Act>) -> Effect {
    match act {
        Some(Act::Schooling | Act::DayTrip | Act::Residential | Act::Abroad) => Effect::Bars,
        Some(Act::Medical | Act::ChangeName | Act::PersonalData) => Effect::Leaves,
        Some(Act::Leisure | Act::Faith | Act::SocialMedia | Act::Other) => Effect::Depends(MissingFact::OrderTerms),
        None => Effect::Depends(MissingFact::Act),
    }
}
