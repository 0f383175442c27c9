# Draft: to be read by a Welsh speaker before a school uses it.
# Were all who are entitled treated alike in what the school gave, and where not.

equal-alike = { $alike ->
    [yes] Yn yr hyn a roddodd yr ysgol ar gyfer { $pupil }, cafodd pawb a oedd â hawl iddo eu trin yr un fath.
    [no] Yn yr hyn a roddodd yr ysgol ar gyfer { $pupil }, ni chafodd yr oedolion eu trin yr un fath.
   *[unknown] Nid yw wedi'i setlo a gafodd pawb a oedd â hawl iddo eu trin yr un fath ar gyfer { $pupil }.
    }
equal-reasons = Mae rheswm dros bob gwahaniaeth, ac mae'r rheswm isod.
equal-time = Edrychwyd ar yr hyn sydd ar gofnod fel peth a roddwyd o { $first } hyd at a chan gynnwys { $last }.
equal-no-time = Nid oes yr un diwrnod yn y cyfnod y gofynnwyd amdano.
equal-nothing = Nid oes dim ar gofnod fel peth a roddwyd i oedolyn yn y cyfnod hwn. Nid yw hynny'n dangos bod pawb wedi'u trin yr un fath.
equal-not-looked-at = Mae mwy nag y gellir edrych arno ar un tro. Nifer sydd ar ôl: { $count }. Gofynnwch am gyfnod byrrach.

# One thing: its heading, and a line for each adult.
equal-thing = Rhoddwyd gyntaf ar { $day }: { $column }, { $item }
equal-line-alike = Cafodd { $person } hyn ar { $day }.
equal-line-given_unsettled = Cafodd { $person } hyn ar { $day }. Roedd rhaid i rywun wirio'n gyntaf.
equal-line-given_against = Cafodd { $person } hyn ar { $day }, er bod rhaid peidio â'i roi.
equal-line-left_out = Roedd rhaid rhoi hyn, ond ni chafodd { $person } hyn.
equal-line-waiting = Ni chafodd { $person } hyn. Rhaid i rywun wirio'n gyntaf.
equal-line-kept_back = Ni chafodd { $person } hyn, a rhaid peidio â'i roi.
equal-line-not_owed = Ni chafodd { $person } hyn. Caiff yr ysgol ddewis.
equal-later = { $many ->
    [yes] { $days ->
        [one] Roedd hynny ddiwrnod ar ôl ei roi gyntaf.
        [two] Roedd hynny ddau ddiwrnod ar ôl ei roi gyntaf.
       *[other] Roedd hynny { $days } o ddiwrnodau ar ôl ei roi gyntaf.
        }
   *[no] Roedd hynny ddiwrnod ar ôl ei roi gyntaf.
    }

equal-counts = Fesul oedolyn:
equal-count = { $person }. Wedi'i adael allan: { $left_out } o'r { $owed } yr oedd rhaid eu rhoi. Wedi'i roi: { $given } o { $things } i gyd; o'r rhain, yn hwyrach: { $late }, ac yn anghywir: { $against }.

equal-step-tell = Rhowch wybod ar unwaith i'r rhain am yr hyn a roddwyd er bod rhaid peidio â'i roi: { $posts }.
equal-step-left-out = Rhowch yr hyn a adawyd allan, oni bai bod rhaid ei gadw'n ôl erbyn hyn. Yn gyntaf, gofynnwch eto am yr oedolyn.
equal-step-reason = Ysgrifennwch pam y digwyddodd.
equal-step-unsettled = Darganfyddwch beth y mae'n rhaid ei wirio. Yna gofynnwch eto.
