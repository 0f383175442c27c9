//! Whose complaint it is, told a second time: row by row of sections 2.1, 2.2 and 2.5 of the sheet, by the words of the lists.

use super::routing::Tri;

/// A small world: a school, its policy, and who comes to it.
#[derive(Clone, Copy, Debug)]
pub struct SmallCounter {
    /// The nation, by its code.
    pub nation: &'static str,
    /// The type of school, by its code.
    pub school: &'static str,
    /// From whom the policy takes complaints, if it says so.
    pub who: Option<&'static str>,
    /// Whether the policy hears a past pupil's parent, if it says so.
    pub past: Option<&'static str>,
    /// Who comes.
    pub raiser: &'static str,
    /// Does the record show them as an adult of the pupil?
    pub on_record: bool,
    /// Did it begin while the pupil was on roll?
    pub begun: Tri,
}

/// What becomes of it at the counter: turned away or asked, by which rule; and whether it goes up the ladder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AtTheCounter {
    /// By which rule something is said, and whether it is settled.
    pub said: Option<(&'static str, bool)>,
    /// Does it go up the ladder?
    pub ladder: bool,
}

impl AtTheCounter {
    const UP: Self = Self { said: None, ladder: true };
}

impl SmallCounter {
    /// The row that applies.
    pub fn at_the_counter(self) -> AtTheCounter {
        let up = AtTheCounter::UP;
        let away = |rule| AtTheCounter { said: Some((rule, true)), ladder: false };
        let maintained = matches!(self.school, "maintained" | "pru");
        // ESC-24: for anyone, and at any time.
        if self.nation == "ENG" && maintained {
            return up;
        }
        let may_be_a_parent = ["not_said", "staff", "volunteer", "third_party"];
        if self.raiser == "parent" || may_be_a_parent.contains(&self.raiser) {
            return up;
        }
        // ESC-49.
        if self.raiser == "past_parent" {
            let usual = if ["academy", "independent"].contains(&self.school) { "if_begun_on_roll" } else { "always" };
            return match (self.past.unwrap_or(usual), self.begun) {
                ("always", _) | ("if_begun_on_roll", Tri::Yes) => up,
                ("never", _) | (_, Tri::No) => away("ESC-49"),
                (_, Tri::Yes | Tri::Unknown) => AtTheCounter { said: Some(("ESC-49", false)), ladder: true },
            };
        }
        if self.raiser != "pupil" && self.on_record {
            return up;
        }
        let (rule, usual) = match (self.nation, self.school) {
            ("ENG", "academy") => ("ESC-20", "parents_of_pupils"),
            ("ENG", "independent") => ("ESC-17", "parents_of_pupils"),
            ("WAL", "independent") => ("ESC-18", "parents_and_pupils"),
            _ => ("ESC-T21", "anyone"),
        };
        match (self.who.unwrap_or(usual), self.raiser) {
            ("anyone", _) | ("parents_and_pupils", "pupil") => up,
            _ => away(rule),
        }
    }
}
