//! How parents take part.

use super::Builder;
use crate::fact::Fact;
use crate::ids::DocumentId;
use crate::participation::event::{ContactNote, EventNote};
use crate::participation::group::GroupStep;
use crate::participation::seat::{BallotEvent, SeatEvent};
use crate::participation::volunteer::HelpStep;
use crate::school::events::{Noted, Planned, What};
use crate::school::groups::Item;
use crate::school::participation::{Plan, Slot, Visit};
use crate::school::seats::{Called, Created, Declared, Held};
use crate::school::{Dated, EntryIx};
use crate::time::Interval;

impl Builder {
    #[expect(clippy::wildcard_enum_match_arm, reason = "only these facts are brought here")]
    pub(super) fn participation(&mut self, fact: &Fact, entry: EntryIx, span: Interval) {
        match fact {
            Fact::VolunteerStep { person, step } => self.help(self.person_ix(person), step, entry, span),
            Fact::SeatStep { seat, step } => self.seat(seat, step, entry, span),
            Fact::BallotStep { election, step } => self.ballot(election, step, entry, span),
            Fact::EventStep { event, step } => self.event(event, step, entry, span),
            Fact::ContactLogged { person, pupils, step } => {
                let person = self.person_ix(person);
                let pupils = pupils.iter().map(|pupil| self.pupil_ix(pupil)).collect();
                let (on, until) = (span.from(), span.until());
                let noted = Noted { person, pupils, on, until, entry, what: what(step) };
                self.inner.participation.notes.push(noted);
            }
            Fact::ParentGroup { group, step } => self.group(group, step, entry, span),
            _ => {}
        }
    }

    fn help(&mut self, person: u32, step: &HelpStep, entry: EntryIx, span: Interval) {
        let known = &mut self.inner.participation;
        let activity = match step {
            HelpStep::Planned { activity, .. }
            | HelpStep::ComesWeekly { activity, .. }
            | HelpStep::Comes { activity, .. } => known.activity(activity),
            HelpStep::Checked { .. } => super::NOBODY,
        };
        let file = known.help.entry(person).or_default();
        match step {
            HelpStep::Planned { work, supervised, family_arrangement, .. } => {
                let what = Plan { activity, work: *work, supervised: *supervised, family: *family_arrangement };
                file.plans.push(Dated { span, entry, what });
            }
            HelpStep::ComesWeekly { weekday, first, last, every_weeks, .. } => {
                let (weekday, every_weeks) = (*weekday as u32, *every_weeks);
                let what = Slot { activity, weekday, first: *first, last: *last, every_weeks };
                file.slots.push(Dated { span, entry, what });
            }
            HelpStep::Comes { on, days, overnight, .. } => {
                let what = Visit { activity, on: *on, days: *days, overnight: *overnight };
                file.visits.push(Dated { span, entry, what });
            }
            HelpStep::Checked { check, result } => {
                file.checks.push(Dated { span, entry, what: (*check, *result) });
            }
        }
        self.most = self.most.max(u32::try_from(file.facts()).unwrap_or(u32::MAX));
    }

    fn seat(&mut self, seat: &DocumentId, step: &SeatEvent, entry: EntryIx, span: Interval) {
        let number = step.person().map_or(super::NOBODY, |person| self.person_ix(person));
        let file = self.inner.participation.seats.entry(seat.clone()).or_default();
        match step {
            SeatEvent::Created { body, board, seat_kind, term_months } => {
                let (kind, term_months) = (*seat_kind, *term_months);
                let what = Created { body: body.clone(), board: *board, kind, term_months };
                file.created.push(Dated { span, entry, what });
            }
            SeatEvent::Held { by, appointed_as, reason, .. } => {
                let reason = reason.is_some();
                let what = Held { person: number, by: *by, appointed_as: *appointed_as, reason };
                file.held.push(Dated { span, entry, what });
            }
            SeatEvent::Left { why, .. } => file.left.push(Dated { span, entry, what: (number, *why) }),
            SeatEvent::Met { came, consented, .. } => {
                file.met.push(Dated { span, entry, what: (number, *came, *consented) });
            }
        }
        let most = file.created.len().max(file.held.len()).max(file.left.len()).max(file.met.len());
        self.most = self.most.max(u32::try_from(most).unwrap_or(u32::MAX));
    }

    fn ballot(&mut self, election: &DocumentId, step: &BallotEvent, entry: EntryIx, span: Interval) {
        let number = step.people().first().map_or(super::NOBODY, |person| self.person_ix(person));
        let one = Dated { span, entry, what: number };
        if let BallotEvent::Declared { adult, disqualified, elected_member, paid_over_500_hours, .. } = step {
            let what = Declared {
                adult: *adult,
                disqualified: *disqualified,
                elected_member: *elected_member,
                paid: *paid_over_500_hours,
            };
            self.inner.participation.declared.entry(number).or_default().push(Dated { span, entry, what });
        }
        let votes = match step {
            BallotEvent::Counted { votes, .. } => {
                votes.iter().map(|vote| (self.person_ix(&vote.person), vote.votes)).collect()
            }
            BallotEvent::Called { .. }
            | BallotEvent::Told { .. }
            | BallotEvent::Nominated { .. }
            | BallotEvent::Withdrew { .. }
            | BallotEvent::TieSettled { .. }
            | BallotEvent::Declared { .. } => Vec::new(),
        };
        let file = self.inner.participation.elections.entry(election.clone()).or_default();
        match step {
            BallotEvent::Called { seats, nominations_close, polling, elected_by, secret, minimum_turnout } => {
                let what = Called {
                    seats: seats.clone(),
                    nominations_close: *nominations_close,
                    polling: *polling,
                    elected_by: *elected_by,
                    secret: *secret,
                    minimum_turnout: *minimum_turnout,
                };
                file.called.push(Dated { span, entry, what });
            }
            BallotEvent::Told { .. } => file.told.push(one),
            BallotEvent::Nominated { .. } => file.nominated.push(one),
            BallotEvent::Withdrew { .. } => file.withdrew.push(one),
            BallotEvent::Counted { voted, .. } => file.counted.push(Dated { span, entry, what: (votes, *voted) }),
            BallotEvent::TieSettled { .. } => file.settled.push(one),
            BallotEvent::Declared { .. } => {}
        }
    }

    fn event(&mut self, event: &DocumentId, step: &EventNote, entry: EntryIx, span: Interval) {
        let number = step.person().map_or(super::NOBODY, |person| self.person_ix(person));
        let about: Vec<u32> = step.pupils().into_iter().map(|pupil| self.pupil_ix(pupil)).collect();
        let one = Dated { span, entry, what: number };
        let file = self.inner.participation.events.entry(event.clone()).or_default();
        match step {
            EventNote::Planned { event_kind, purpose, level, place, on, child_present, .. } => {
                let what = Planned {
                    kind: *event_kind,
                    purpose: *purpose,
                    level: *level,
                    place: *place,
                    on: *on,
                    pupils: about,
                    child_present: *child_present,
                };
                file.planned.push(Dated { span, entry, what });
            }
            EventNote::Invited { .. } => file.invited.push(one),
            EventNote::SlotGiven { at, .. } => {
                let pupil = about.first().copied().unwrap_or(super::NOBODY);
                file.slots.push(Dated { span, entry, what: (number, pupil, *at) });
            }
            EventNote::Attended { .. } => file.attended.push(one),
        }
    }

    fn group(&mut self, group: &DocumentId, step: &GroupStep, entry: EntryIx, span: Interval) {
        let number = step.person().map(|person| self.person_ix(person));
        let file = self.inner.participation.groups.entry(group.clone()).or_default();
        match step {
            GroupStep::Founded { group_kind } => file.founded.push(Dated { span, entry, what: *group_kind }),
            GroupStep::TermsAdopted { .. } => file.terms.push(Dated { span, entry, what: () }),
            GroupStep::Raised { item, topic, marked, .. } => {
                let what = Item { key: item.clone(), topic: *topic, marked: *marked };
                file.raised.push(Dated { span, entry, what });
            }
            // That it met is for the minutes: nothing is decided by it.
            GroupStep::Met { .. } => {}
            GroupStep::SignedUp { .. } => {
                file.signed_up.push(Dated { span, entry, what: number.unwrap_or(super::NOBODY) });
            }
            GroupStep::DataPassed { data_class, basis, .. } => {
                file.passed.push(Dated { span, entry, what: (*data_class, number, *basis) });
            }
            GroupStep::ViewsGiven { views } => file.views.push(Dated { span, entry, what: views.clone() }),
            GroupStep::ViewsAnswered { views } => file.answered.push(Dated { span, entry, what: views.clone() }),
        }
    }
}

fn what(step: &ContactNote) -> What {
    match step {
        ContactNote::Contribution { event, note } => What::Contribution { event: event.clone(), words: note.clone() },
        ContactNote::Advice { note } => What::Advice { words: note.clone() },
        ContactNote::Skill { note, entered_by_parent } => {
            What::Skill { words: note.clone(), by_parent: *entered_by_parent }
        }
        ContactNote::Signposted { service, data_shared, consented, basis } => {
            What::Signposted { service: service.clone(), shared: *data_shared, consented: *consented, basis: *basis }
        }
    }
}
