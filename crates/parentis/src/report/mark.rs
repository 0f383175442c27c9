//! The words of a report in numbers.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// What stands where a number does not (CNF-51). A `0` is a true zero alone.
    pub enum FigureMark as "figure_mark" {
        /// Suppressed: it could tell of somebody.
        Suppressed = "c",
        /// Not applicable: there was nothing of which it could be a part.
        NotApplicable = "z",
        /// Not available: what it rests on is not on record.
        NotAvailable = "x",
        /// It rounds to zero and is not zero.
        Low = "low",
        /// Of low reliability: the base is smaller than the school's profile asks for.
        Unreliable = "u",
    }
}
