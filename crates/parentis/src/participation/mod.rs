//! How parents take part: volunteers and the check that their actual rota needs; seats, and the
//! elections to them; events, what passes beside messages, and groups of parents.
//!
//! | room | what is in it | rules |
//! | --- | --- | --- |
//! | [`volunteer`] | what is recorded of a person's help: the activity, the rota, the checks | HA-2.3c |
//! | [`check`] | regulated activity or not, which check is needed, and whether they may help | PTN-40 to PTN-49 |
//! | [`seat`] | what is recorded of seats and elections | |
//! | [`ballot`] | who has a vote on a day | PTN-22, PTN-24 |
//! | [`candidate`] | who may stand | PTN-22, PTN-28, PTN-29, PTN-31 |
//! | [`board`] | seats, vacancies, and how elections stand | PTN-20 to PTN-33 |
//! | [`event`] | what is recorded of events and contacts | |
//! | [`invitations`] | whom to invite to an event, by the one resolver, and the appointments | HA-2.2, MX-3 |
//! | [`taking_part`] | how parents took part in a period | HA-1a, HA-2.1 to HA-2.3h, HA-3.2a to HA-3.2c |
//! | [`group`] | associations, forums and advisory groups | PTN-34 to PTN-39 |
//!
//! Every answer is made from dated facts, as of a day. What is not recorded is named and never guessed: it permits nothing.

pub mod ballot;
pub mod board;
mod boards;
pub mod candidate;
pub mod check;
mod election;
pub mod event;
pub mod group;
pub mod invitations;
mod parts;
mod rota;
pub mod seat;
pub mod taking_part;
pub mod volunteer;
mod volunteers;
