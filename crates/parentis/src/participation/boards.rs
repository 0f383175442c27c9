//! Boards and seats as of a day.

use super::board::{BoardFinding, BoardStanding, BodyState, ElectionState, SeatNote, SeatState, Seats};
use super::seat::{AppointedAs, BoardKind, ElectedBy, SeatKind};
use crate::decision::Outcome;
use crate::ids::DocumentId;
use crate::profile::{Nation, SchoolType};
use crate::rules::RuleId;
use crate::school::School;
use crate::school::seats::{Held, SeatFile};
use crate::time::{Horizon, Interval};
use crate::words::Says;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// The fewest seats of the governing body of a maintained school (PTN-20).
const FEWEST_SEATS: u32 = 7;

/// The fewest parents (PTN-20, PTN-21).
const FEWEST_PARENTS: u32 = 2;

/// Boards as of a day, and what was consulted.
pub(super) struct Register<'a> {
    pub(super) school: &'a School,
    pub(super) as_of: NaiveDate,
    pub(super) muted: Option<RuleId>,
    pub(super) rules: BTreeSet<RuleId>,
    pub(super) horizon: Horizon,
    /// Nation and type of the school.
    law: Option<(Nation, SchoolType)>,
}

/// A seat for a parent as a report counts it.
pub(crate) struct ParentSeat {
    /// Of what kind of board it is on the day, and whether somebody holds it; none: there is no such seat that day.
    pub(crate) on_the_day: Option<(BoardKind, bool)>,
    /// Since when it was vacant, time after time, and the first day on which it was so no more.
    pub(crate) vacant: Vec<(NaiveDate, Option<NaiveDate>)>,
}

impl<'a> Register<'a> {
    fn new(school: &'a School, as_of: NaiveDate, muted: Option<RuleId>) -> Self {
        let mut horizon = Horizon::new(as_of);
        let law = school.inner.profile_at(as_of, &mut horizon).map(|profile| (profile.nation(), profile.school_type()));
        Self { school, as_of, muted, rules: BTreeSet::new(), horizon, law }
    }

    /// A seat for a parent by the day that is asked about; none if it never was one.
    fn parent_seat(&mut self, file: &SeatFile) -> Option<ParentSeat> {
        let mut day = file.created.iter().map(|created| created.span.from()).min()?;
        let terms = self.heard(RuleId::PTN_27) && self.heard(RuleId::PTN_32);
        let mut seat = ParentSeat { on_the_day: None, vacant: Vec::new() };
        let mut ever = false;
        // From one day on which anything changes to the next.
        while day <= self.as_of {
            let mut horizon = Horizon::new(day);
            let created = file.created_on(day, &mut horizon).filter(|created| created.kind == SeatKind::Parent);
            let board = created.map(|created| created.board).filter(|board| self.counted(*board));
            let in_term = !file.holders(day, &mut horizon).is_empty();
            let filled = if terms { in_term } else { file.held.iter().any(|held| held.span.holds(day)) };
            ever |= board.is_some();
            let vacant = board.is_some() && !filled;
            let open = seat.vacant.last_mut().filter(|(_, until)| until.is_none());
            match open {
                Some((_, until)) if !vacant => *until = Some(day),
                None if vacant => seat.vacant.push((day, None)),
                Some(_) | None => {}
            }
            seat.on_the_day = board.map(|board| (board, filled));
            let Some(next) = horizon.holds_until() else { break };
            day = next;
        }
        ever.then_some(seat)
    }
}

impl Register<'_> {
    pub(super) fn heard(&mut self, rule: RuleId) -> bool {
        let heard = self.muted != Some(rule);
        if heard {
            self.rules.insert(rule);
        }
        heard
    }

    /// The seats of parents' representatives on committees and groups are kept with those on boards (HA-2.3b).
    fn counted(&mut self, board: BoardKind) -> bool {
        match board {
            BoardKind::Committee | BoardKind::AdvisoryGroup | BoardKind::ParentForum | BoardKind::ParentCouncil => {
                self.heard(RuleId::HA_2_3B)
            }
            BoardKind::GoverningBody
            | BoardKind::AcademyBoard
            | BoardKind::TrustBoard
            | BoardKind::LocalGoverningBody => true,
        }
    }

    fn maintained(&self) -> bool {
        self.law == Some((Nation::England, SchoolType::Maintained))
    }

    /// A seat that is there on that day.
    fn seat(&mut self, key: &DocumentId, file: &SeatFile) -> Option<(BoardKind, SeatState)> {
        let created = file.created_on(self.as_of, &mut self.horizon)?;
        // What PTN-27 and PTN-32 end goes on where they are muted.
        let terms = self.heard(RuleId::PTN_27) && self.heard(RuleId::PTN_32);
        let mut holders = if terms {
            file.holders(self.as_of, &mut self.horizon)
        } else {
            let on = |held: &&crate::school::Dated<Held>| held.span.holds(self.as_of);
            file.held.iter().filter(on).map(|held| (held.span, held.what, None)).collect()
        };
        let last = holders.pop();
        let mut notes = Vec::new();
        if last.as_ref().is_some_and(|last| holders.iter().any(|other| other.1.person != last.1.person)) {
            notes.push(SeatNote::TwoHolders);
        }
        let mut state = SeatState {
            seat: key.clone(),
            body: created.body.clone(),
            seat_kind: created.kind,
            holder: None,
            by: None,
            since: None,
            last_day: None,
            notes: Vec::new(),
        };
        if let Some((span, held, last_day)) = last {
            state.holder = self.school.inner.person_id(held.person).cloned();
            state.by = Some(held.by);
            state.since = Some(span.from());
            state.last_day = last_day;
            if created.kind == SeatKind::Parent {
                notes.extend(self.parent_notes(held));
                notes.extend(self.absence(file, (span.from(), held.person)));
            }
        } else if let Some(over) = self.run_out(file) {
            state.last_day = Some(over);
            notes.push(SeatNote::TermOver);
        }
        state.notes = notes;
        Some((created.board, state))
    }

    /// The last day of the last term, where that ran out and nobody has held the seat since.
    fn run_out(&mut self, file: &SeatFile) -> Option<NaiveDate> {
        let last = file.held.iter().rfind(|held| held.span.from() <= self.as_of)?;
        let eve = |span: Interval| span.until().and_then(|until| until.pred_opt());
        if eve(last.span).is_some_and(|eve| eve < self.as_of) {
            return None;
        }
        let at_start = file.holders(last.span.from(), &mut Horizon::new(last.span.from()));
        let over = at_start.into_iter().find(|(_, held, _)| held.person == last.what.person)?.2?;
        (over < self.as_of && !file.left.iter().any(|left| left.what.0 == last.what.person)).then_some(over)
    }

    /// What is to be said of a parent in office.
    fn parent_notes(&mut self, held: Held) -> Vec<SeatNote> {
        let mut notes = Vec::new();
        let Some(person) = self.school.inner.person_id(held.person) else { return notes };
        let by_age = held.appointed_as == Some(AppointedAs::ParentOfSchoolAge);
        if by_age && !held.reason && self.heard(RuleId::PTN_25) {
            notes.push(SeatNote::ReasonMissing);
        }
        if !by_age {
            let elected_by = if self.maintained() { ElectedBy::Statute } else { ElectedBy::BoardRules };
            let vote = self.school.vote_of(person, elected_by, self.as_of, self.muted, &mut self.horizon);
            match vote {
                Outcome::Must | Outcome::May => {}
                Outcome::MustNot if self.maintained() && self.heard(RuleId::PTN_30) => {
                    notes.push(SeatNote::MayFinishTerm);
                }
                Outcome::MustNot => notes.push(SeatNote::NoParentAnyMore),
                Outcome::NeedsCheck => notes.push(SeatNote::ParentToCheck),
            }
        }
        let declared = self.school.declared(person, self.as_of, &mut self.horizon);
        let barred = self.school.is_barred(person, self.as_of, &mut self.horizon);
        if (declared.disqualified == Says::Yes || barred) && self.heard(RuleId::PTN_29) {
            notes.push(SeatNote::DisqualifiedOnRecord);
        }
        notes
    }

    /// Was who holds a seat away for too long (PTN-29)?
    fn absence(&mut self, file: &SeatFile, (since, person): (NaiveDate, u32)) -> Option<SeatNote> {
        file.met.iter().for_each(|met| self.horizon.boundary(met.span.from()));
        let some = file.met.iter().any(|met| met.span.from() <= self.as_of);
        if !some || !self.heard(RuleId::PTN_29) {
            return None;
        }
        match file.absent(person, (since, self.as_of), &mut self.horizon) {
            Says::Yes => Some(SeatNote::AbsentSixMonths),
            Says::Unknown => Some(SeatNote::AbsenceToCheck),
            Says::No => None,
        }
    }

    /// A board, by its seats.
    fn body(&mut self, body: &DocumentId, board: BoardKind, seats: &[&SeatState]) -> BodyState {
        let count = |which: &dyn Fn(&SeatState) -> bool| {
            u32::try_from(seats.iter().filter(|seat| which(seat)).count()).unwrap_or(u32::MAX)
        };
        let of = |kind: SeatKind| move |seat: &SeatState| seat.seat_kind == kind;
        let held = count(&|seat| seat.holder.is_some());
        let parent_seats = count(&of(SeatKind::Parent));
        let parents = count(&|seat| seat.seat_kind == SeatKind::Parent && seat.holder.is_some());
        let all = count(&|_| true);
        let mut findings = Vec::new();
        let mut find = |so: bool, finding: BoardFinding| {
            if so {
                findings.push(finding);
            }
        };
        if board == BoardKind::GoverningBody && self.maintained() && self.heard(RuleId::PTN_20) {
            find(all < FEWEST_SEATS, BoardFinding::TooFewSeats);
            find(parent_seats < FEWEST_PARENTS, BoardFinding::TooFewParentSeats);
            find(count(&of(SeatKind::Headteacher)) == 0, BoardFinding::NoHeadSeat);
            find(count(&of(SeatKind::Staff)) != 1, BoardFinding::NotOneStaffSeat);
            find(count(&of(SeatKind::LocalAuthority)) != 1, BoardFinding::NotOneAuthoritySeat);
        }
        let asked = matches!(board, BoardKind::GoverningBody | BoardKind::AcademyBoard);
        if self.heard(RuleId::PTN_33) {
            find(asked && parents < FEWEST_PARENTS, BoardFinding::TooFewParents);
            find(held < all, BoardFinding::Vacancy);
        }
        BodyState { body: body.clone(), board, seats: all, held, parent_seats, parents, findings }
    }

    /// Do parents sit where the type of school asks for them?
    fn standing(&mut self, bodies: &[BodyState]) -> BoardStanding {
        let of = |board: BoardKind| bodies.iter().filter(move |body| body.board == board);
        let enough = |body: &BodyState| body.parents >= FEWEST_PARENTS;
        let (rule, asked) = match self.law {
            None => return BoardStanding::CannotShow,
            Some((Nation::England, SchoolType::Maintained)) => {
                (RuleId::PTN_20, of(BoardKind::GoverningBody).map(enough).collect::<Vec<_>>())
            }
            Some((Nation::England, SchoolType::Academy)) => {
                let trust: Vec<bool> = of(BoardKind::TrustBoard).map(enough).collect();
                let local: Vec<bool> = of(BoardKind::LocalGoverningBody).map(enough).collect();
                let asked = if trust.is_empty() && local.is_empty() {
                    of(BoardKind::AcademyBoard).map(enough).collect()
                } else {
                    // On the board of the trust, or on each local governing body.
                    vec![trust.iter().any(|so| *so) || (!local.is_empty() && local.iter().all(|so| *so))]
                };
                (RuleId::PTN_21, asked)
            }
            Some(_) => return BoardStanding::NoRule,
        };
        if !self.heard(rule) {
            return BoardStanding::NoRule;
        }
        match (asked.is_empty(), asked.iter().all(|so| *so)) {
            // Compliance is never assumed.
            (true, _) if self.heard(RuleId::PTN_33) => BoardStanding::CannotShow,
            (_, true) => BoardStanding::Meets,
            (_, false) => BoardStanding::Short,
        }
    }
}

impl School {
    /// Which seats are held and which are vacant, do the boards have the parents that they need, and how do elections stand
    /// (PTN-20 to PTN-33)?
    pub fn seats(&self, as_of: NaiveDate) -> Seats {
        self.seats_muting(as_of, None)
    }

    /// Every seat for a parent by a day.
    pub(crate) fn parent_seats(&self, as_of: NaiveDate, muted: Option<RuleId>) -> Vec<ParentSeat> {
        let mut register = Register::new(self, as_of, muted);
        self.inner.participation.seats.values().filter_map(|file| register.parent_seat(file)).collect()
    }

    /// Every election that was called by a day.
    pub(crate) fn elections_by(&self, as_of: NaiveDate, muted: Option<RuleId>) -> Vec<ElectionState> {
        Register::new(self, as_of, muted).elections()
    }

    pub(crate) fn seats_muting(&self, as_of: NaiveDate, muted: Option<RuleId>) -> Seats {
        let mut register = Register::new(self, as_of, muted);
        let mut seats = Vec::new();
        let mut kinds: BTreeMap<DocumentId, BoardKind> = BTreeMap::new();
        for (key, file) in &self.inner.participation.seats {
            if let Some((board, state)) = register.seat(key, file).filter(|(board, _)| register.counted(*board)) {
                kinds.insert(state.body.clone(), board);
                seats.push(state);
            }
        }
        let mut bodies = Vec::new();
        for (body, board) in &kinds {
            let of: Vec<&SeatState> = seats.iter().filter(|seat| seat.body == *body).collect();
            bodies.push(register.body(body, *board, &of));
        }
        let parents = register.standing(&bodies);
        let elections = register.elections();
        let vacant = u32::try_from(seats.iter().filter(|seat| seat.holder.is_none()).count()).unwrap_or(u32::MAX);
        let rules = register.rules.into_iter().collect();
        Seats { as_of, parents, bodies, seats, vacant, elections, rules, holds_until: register.horizon.holds_until() }
    }
}
