//! Every rule by its stable id: what it says, where it comes from, how sure that is, and from when to when it holds.
