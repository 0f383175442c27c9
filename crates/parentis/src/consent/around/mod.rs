//! Around a decision: whom to ask and whom not, which answers are stale, which uses to look at after a withdrawal, and how a
//! purpose stands over the roll.

mod ask;
mod register;
mod stale;
mod uses;

pub use ask::{AskLine, AskList};
pub(crate) use ask::{AskedByNumber, asked_of};
pub use register::{ConsentRegister, ConsentRegisterLine, StateCount};
pub use stale::{StaleConsents, StaleLine};
pub use uses::{UseLine, UsesToReview};
