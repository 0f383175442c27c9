//! Every closed list by its name.
