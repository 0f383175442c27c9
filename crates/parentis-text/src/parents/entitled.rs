//! What an adult has from the school, told to that adult.

use super::ParentWords;
use super::told::{Heard, Told, heard, how};
use crate::catalogue::Args;
use crate::manner::Manner;
use crate::names::Names;
use parentis::decision::Decision;
use parentis::ids::PupilId;
use parentis::roles::matrix::Column;

impl ParentWords {
    /// What the reader gets, of one column of the rights matrix; or that they do not get it at the moment, in a sentence
    /// that is the same whatever the reason. The room's first page has an example.
    pub fn entitled(&self, column: Column, pupil: &PupilId, decision: &Decision, names: &dyn Names) -> String {
        let not_now = match Manner::of(column) {
            Manner::Given => "not-now-sent",
            Manner::Asked | Manner::Open => "not-now-offered",
        };
        let args = Args::new().with("pupil", self.pupil(pupil, names));
        self.decided(&format!("gets-{}", column.code()), args, not_now, decision)
    }

    /// The same of one message. Of what kind it is, is not said: that alone may be too much.
    pub fn message(&self, decision: &Decision) -> String {
        self.decided("gets-message", Args::new(), "not-now-sent", decision)
    }

    /// That something cannot be sent at the moment, and nothing else.
    pub fn cannot_send(&self) -> String {
        self.plain("not-now-sent")
    }

    fn decided(&self, gets: &str, args: Args<'_>, not_now: &str, decision: &Decision) -> String {
        let permits = decision.outcome.permits();
        let mut lines = Vec::new();
        if permits {
            lines.push(self.say(gets, &args.with("outcome", decision.outcome.code())));
            lines.extend(decision.conditions.iter().filter_map(|condition| how(*condition)).map(|id| self.plain(id)));
        } else {
            lines.push(self.plain(not_now));
        }
        lines.extend(told(decision).into_iter().map(|told| self.plain(told.id())));
        self.text(&lines)
    }
}

/// The reasons that the reader is told. Of a no, none at all unless everything that was found may be known.
fn told(decision: &Decision) -> Vec<Told> {
    let mut told = Vec::new();
    for because in &decision.reasons {
        match heard(&because.reason) {
            Heard::Told(own) => told.push(own),
            Heard::Beside => {}
            Heard::Silent if decision.outcome.permits() => {}
            Heard::Silent => return Vec::new(),
        }
    }
    told.sort_unstable();
    told.dedup();
    // Of a yes, only what the reader can undo.
    if decision.outcome.permits() {
        told.retain(|own| *own == Told::Waived);
    }
    told
}
