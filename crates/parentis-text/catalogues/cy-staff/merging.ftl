# Draft: to be read by a Welsh speaker before a school uses it.
# Two records of people that may be one person: what would change if they were made one.

merge-headline = { $checked ->
    [yes] { $changing ->
        [yes] Pe bai { $person } a { $other } yn un cofnod, byddai hyn yn newid:
       *[no] Pe bai { $person } a { $other } yn un cofnod, ni fyddai dim yn newid i neb.
        }
   *[no] Mae mwy ar gofnod am { $person } a { $other } gyda'i gilydd nag y gall un person ei gael. Peidiwch â'u gwneud yn un cofnod cyn i rywun edrych.
    }
merge-wider = Ehangach:
merge-narrower = Culach:
merge-otherwise = Fel arall:
merge-change = { $who }, am { $pupil }: { $what }{ $key_said ->
    [yes] , o { $key }
   *[no] {""}
    }. Cyn: { $before }. Wedyn: { $after }.
merge-is-one = Mater i'r ysgol yw darganfod a ydynt yn un person: nid yw enw, cyfeiriad na blwch post a rennir yn dweud hynny.

word-merge_effect-wider = maent yn cael yr hyn nad oedd ganddynt o'r blaen
word-merge_effect-narrower = nid ydynt bellach yn cael yr hyn oedd ganddynt
word-merge_effect-otherwise = am reswm arall, neu o ddewis yn hytrach na dyletswydd
