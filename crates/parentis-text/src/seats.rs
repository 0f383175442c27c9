//! Seats, boards and elections of parents, in words for staff.

use crate::catalogue::{Args, Words};
use crate::explain::section;
use crate::names::{Names, on_one_line};
use crate::reasons::yes_no;
use parentis::decision::{MissingFact, Outcome};
use parentis::ids::PersonId;
use parentis::participation::ballot::{BallotLine, BallotRoll};
use parentis::participation::board::{
    BoardFinding, BoardStanding, BodyState, ElectionNote, ElectionPhase, ElectionState, SeatNote, SeatState, Seats,
};
use parentis::participation::candidate::{MayStand, StandBar, StandGap};
use parentis::participation::seat::{BoardKind, ElectedBy, SeatBy, SeatKind};

impl Words {
    /// How many votes there are, and then who has one and of whom that has to be looked at.
    ///
    /// ```
    /// use parentis_text::{Ids, Words};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let text = Words::staff_english()?.ballot_roll(&school.ballot_roll(None, as_of), &Ids);
    /// assert!(text.starts_with("An election of parents on that day: votes 0, to be looked at 2."), "{text}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn ballot_roll(&self, found: &BallotRoll, names: &dyn Names) -> String {
        let election = found.election.as_ref().map(|election| election.as_str().to_owned());
        let args = Args::new()
            .with("known", yes_no(election.is_some()))
            .with("election", election.unwrap_or_default())
            .count("votes", found.votes)
            .count("to_check", found.to_check);
        let by = self.known_word(ElectedBy::LIST, found.elected_by.code());
        let said = [
            self.say("ballot-headline", &args),
            self.say("ballot-by", &Args::new().with("elected_by", by)),
            self.say("ballot-one-vote", &Args::new()),
        ];
        let mut text = self.with_rules(said.join(" "), &found.rules);
        text.push('\n');
        let lines = found.lines.iter().map(|line| self.ballot_line(line, names)).collect();
        section(&mut text, &self.say("ballot-list", &Args::new()), lines);
        if !found.not_told.is_empty() {
            text.push('\n');
            text.push_str(
                &self.say("ballot-not-told", &Args::new().with("people", self.people_of(&found.not_told, names))),
            );
            text.push('\n');
        }
        self.whole(text)
    }

    fn people_of(&self, people: &[PersonId], names: &dyn Names) -> String {
        let people = people.iter().map(|person| on_one_line(names.person(person)));
        self.spoken().commas(people)
    }

    fn ballot_line(&self, line: &BallotLine, names: &dyn Names) -> String {
        let pupils = line.pupils.iter().map(|pupil| on_one_line(names.pupil(pupil)));
        let args = Args::new()
            .with("votes", line.votes.code())
            .with("pupils", self.spoken().commas(pupils))
            .named("person", names.person(&line.person));
        let mut said = vec![self.say("ballot-line", &args)];
        if line.votes == Outcome::NeedsCheck {
            for missing in &line.missing {
                let missing = self.known_word(MissingFact::LIST, missing.fact.code());
                said.push(self.say("ballot-missing", &Args::new().with("missing", missing)));
            }
        }
        said.join(" ")
    }

    /// May somebody stand, what is against it, and what is to be found out.
    ///
    /// ```
    /// use parentis_text::{Ids, Words};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let found = school.may_stand(&"mother".parse()?, None, as_of);
    /// let text = Words::staff_english()?.may_stand(&found, &Ids);
    /// assert!(text.starts_with("Somebody has to look before mother stands."), "{text}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn may_stand(&self, found: &MayStand, names: &dyn Names) -> String {
        let args = Args::new().with("outcome", found.outcome.code()).named("person", names.person(&found.person));
        let mut said = vec![self.say("stand-headline", &args)];
        for bar in &found.bars {
            let bar = self.known_word(StandBar::LIST, bar.code());
            said.push(self.say("stand-bar", &Args::new().with("bar", bar)));
        }
        for gap in &found.not_known {
            let gap = self.known_word(StandGap::LIST, gap.code());
            said.push(self.say("stand-gap", &Args::new().with("gap", gap)));
        }
        let mut text = self.with_rules(said.join(" "), &found.rules);
        text.push('\n');
        self.whole(text)
    }

    /// Vacancies, whether parents sit where they have to, and then board by board, seat by seat, election by election.
    ///
    /// ```
    /// use parentis_text::{Ids, Words};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let text = Words::staff_english()?.seats(&school.seats(as_of), &Ids);
    /// assert!(text.starts_with("Seats: 0. Vacant: 0. Parents on the board: cannot be shown."), "{text}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn seats(&self, found: &Seats, names: &dyn Names) -> String {
        let args = Args::new().count("seats", found.seats.len()).count("vacant", found.vacant);
        let standing = self.known_word(BoardStanding::LIST, found.parents.code());
        let said =
            [self.say("seats-headline", &args), self.say("seats-parents", &Args::new().with("standing", standing))];
        let mut text = self.with_rules(said.join(" "), &found.rules);
        text.push('\n');
        let lines = found.bodies.iter().map(|body| self.body_line(body)).collect();
        section(&mut text, &self.say("seats-bodies", &Args::new()), lines);
        let lines = found.seats.iter().map(|seat| self.seat_line(seat, names)).collect();
        section(&mut text, &self.say("seats-list", &Args::new()), lines);
        let lines = found.elections.iter().map(|election| self.election_line(election, names)).collect();
        section(&mut text, &self.say("seats-elections", &Args::new()), lines);
        self.whole(text)
    }

    fn body_line(&self, body: &BodyState) -> String {
        let args = Args::new()
            .with("body", body.body.as_str())
            .with("board", self.known_word(BoardKind::LIST, body.board.code()))
            .count("seats", body.seats)
            .count("held", body.held)
            .count("parent_seats", body.parent_seats)
            .count("parents", body.parents);
        let mut said = vec![self.say("seats-body", &args)];
        for finding in &body.findings {
            let finding = self.known_word(BoardFinding::LIST, finding.code());
            said.push(self.say("seats-finding", &Args::new().with("finding", finding)));
        }
        said.join(" ")
    }

    fn seat_line(&self, seat: &SeatState, names: &dyn Names) -> String {
        let kind = self.known_word(SeatKind::LIST, seat.seat_kind.code());
        let args = Args::new().with("seat", seat.seat.as_str()).with("kind", kind).with("body", seat.body.as_str());
        let mut said = vec![match (&seat.holder, seat.since) {
            (Some(person), Some(since)) => {
                let by = seat.by.map(|by| self.known_word(SeatBy::LIST, by.code())).unwrap_or_default();
                let args = args.with("by", by).with("day", self.date(since));
                self.say("seats-held", &args.named("person", names.person(person)))
            }
            (Some(_) | None, _) => self.say("seats-vacant", &args),
        }];
        if let Some(day) = seat.last_day {
            said.push(self.say("seats-last-day", &Args::new().with("day", self.date(day))));
        }
        for note in &seat.notes {
            let note = self.known_word(SeatNote::LIST, note.code());
            said.push(self.say("seats-note", &Args::new().with("note", note)));
        }
        said.join(" ")
    }

    fn election_line(&self, election: &ElectionState, names: &dyn Names) -> String {
        let args = Args::new()
            .with("election", election.election.as_str())
            .with("phase", self.known_word(ElectionPhase::LIST, election.phase.code()))
            .with("day", self.date(election.polling))
            .count("candidates", election.candidates.len());
        let mut said = vec![self.say("seats-election", &args)];
        if !election.elected.is_empty() {
            let people = self.people_of(&election.elected, names);
            said.push(self.say("seats-elected", &Args::new().with("people", people)));
        }
        if !election.tied.is_empty() {
            let people = self.people_of(&election.tied, names);
            said.push(self.say("seats-tied", &Args::new().with("people", people)));
        }
        if election.to_appoint > 0 {
            said.push(self.say("seats-appoint", &Args::new().count("seats", election.to_appoint)));
        }
        for note in &election.notes {
            let note = self.known_word(ElectionNote::LIST, note.code());
            said.push(self.say("seats-election-note", &Args::new().with("note", note)));
        }
        said.join(" ")
    }
}
