//! Around a decision: whom to ask and whom not, which answers are stale, which uses to look at after a withdrawal, and how a
//! purpose stands over the roll.

mod ask;
mod register;
mod stale;
mod uses;

pub use ask::{AskLine, AskList};
pub use register::{ConsentRegister, RegisterLine, StateCount};
pub use stale::{StaleConsents, StaleLine};
pub use uses::{UseLine, UsesToReview};

use super::decide::Numbers;
use super::party::Asking;
use crate::school::{Inner, Line, NOBODY};

fn asking<'a>(inner: &'a Inner, line: Line, numbers: &Numbers) -> Asking<'a> {
    Asking {
        inner,
        line,
        purpose: numbers.purpose.unwrap_or(NOBODY),
        pupil: numbers.pupil,
        person: numbers.person,
        item: numbers.item,
        details: numbers.details,
        as_of: numbers.as_of,
    }
}
