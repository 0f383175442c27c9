//! The governors' report: measures of communication, and small numbers in what is shown.

macro_rules! report {
    ([$($more:ident)*] $($rows:tt)*) => { gather! { [$($more)*] $($rows)*

CNF_50 "CNF-50" G V "From which number on a count is shown in a report is the profile's to say; no one number is given by the department."
    "DfE analysts' guide, general requirements";
CNF_51 "CNF-51" G V "In a report c stands for suppressed, z for not applicable, x for not available, low for what rounds to zero and is not, u for low reliability; 0 is a true zero alone."
    "DfE analysts' guide, data symbols";
CNF_53 "CNF-53" D - "Unless the profile says otherwise, counts of 1 to 4 are suppressed, and of special categories those of 1 to 9."
    "our own";
CNF_54 "CNF-54" D - "No suppressed count can be worked out again from a row's total, a column's, the whole, the percentage of the rest, or an earlier edition of the table."
    "our own, after statistical practice";
CNF_55 "CNF-55" D - "Where the school says so of a column, a zero in it is suppressed too: none of a group can tell of each of them."
    "our own";
CNF_56 "CNF-56" D - "Where all members of a small group share a value, that is suppressed too."
    "our own";
CNF_57 "CNF-57" D - "A percentage is shown only if both its part and its whole may be."
    "our own";
CNF_58 "CNF-58" D - "Two reports whose populations differ by fewer than the threshold are not both shown in full detail."
    "our own";
CNF_59 "CNF-59" D - "The same counts and threshold suppress the same cells, and a greater threshold never reveals one."
    "our own";
PTN_60 "PTN-60" D - "Reach: families with at least one delivered message, of the families on roll."
    "our own";
PTN_61 "PTN-61" D - "Two-way share: conversations with at least one message each way, of all conversations."
    "our own";
PTN_62 "PTN-62" D - "Parent-started share: conversations that a parent began, of all conversations."
    "our own";
PTN_63 "PTN-63" D - "Reply in promise: replied to within the profile's promise, of the messages that needed a reply; what is open and overdue counts as a failure."
    "our own";
PTN_64 "PTN-64" D - "Dialogue gap: for each pupil the school days since the last contact both ways."
    "our own";
PTN_65 "PTN-65" D - "Parity: the same measures by language, by need, and by whether the parent lives with the pupil, with small numbers suppressed."
    "our own";
PTN_66 "PTN-66" D - "Consultation loop: consultations with a published word on what changed, of those that closed."
    "our own";
PTN_67 "PTN-67" D - "The governors' report for a meeting: period, measures, and counts alone of what happened; no names and no free text."
    "our own";

    } };
}
