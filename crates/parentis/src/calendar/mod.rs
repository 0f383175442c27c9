//! School days, working days and the other units in which a school promises (CAL-1 to CAL-20).
