# Yr hyn y mae rhaglen sy'n argraffu tablau yn ei ddweud wrth eu hochr.

changes-ask = Gofynnwch i'r canlynol: { $who }.
changes-none = Dim ond ffaith nad yw wedi'i chofnodi nawr.
