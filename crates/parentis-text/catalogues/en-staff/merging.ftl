# Two records of people that may be one person: what would change if they were made one.

merge-headline = { $checked ->
    [yes] { $changing ->
        [yes] If { $person } and { $other } were one record, this would change:
       *[no] If { $person } and { $other } were one record, nothing would change for anybody.
        }
   *[no] { $person } and { $other } have more on record together than one person can have. Do not make one record of them before somebody has looked.
    }
merge-wider = Wider:
merge-narrower = Narrower:
merge-otherwise = Otherwise:
merge-change = { $who }, about { $pupil }: { $what }{ $key_said ->
    [yes] , of { $key }
   *[no] {""}
    }. Before: { $before }. After: { $after }.
merge-is-one = Whether they are one person is for the school to find out: a name, an address or a shared inbox does not say so.

word-merge_effect-wider = they get what they had not before
word-merge_effect-narrower = they no longer get what they had
word-merge_effect-otherwise = for another reason, or by choice instead of as a duty
