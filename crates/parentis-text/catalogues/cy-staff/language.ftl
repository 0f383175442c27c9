# Draft: to be read by a Welsh speaker before a school uses it.
# What belongs to the language as such: whether somebody has read it, how a row of things is written, the line above an
# answer.

draft-notice = Drafft yw'r geiriau hyn. Nid oes unrhyw siaradwr Cymraeg wedi'u darllen eto.
list-comma = { $first }, { $next }
list-semicolon = { $first }; { $next }
as-of = Y sefyllfa ar { $day }
order-of-day = dyddiedig { $day } ({ $order })

# Languages by their names, where a list names them. One that is not here is named by its tag.
language-am = Amhareg
language-ar = Arabeg
language-bg = Bwlgareg
language-bn = Bengaleg
language-cs = Tsieceg
language-cy = Cymraeg
language-de = Almaeneg
language-el = Groeg
language-en = Saesneg
language-es = Sbaeneg
language-fa = Perseg
language-fr = Ffrangeg
language-ga = Gwyddeleg
language-gd = Gaeleg yr Alban
language-gu = Gwjarati
language-hi = Hindi
language-hu = Hwngareg
language-it = Eidaleg
language-ku = Cwrdeg
language-lt = Lithwaneg
language-lv = Latfieg
language-ml = Malayalam
language-nl = Iseldireg
language-pa = Pwnjabeg
language-pl = Pwyleg
language-ps = Pashto
language-pt = Portiwgaleg
language-ro = Rwmaneg
language-ru = Rwseg
language-sk = Slofaceg
language-so = Somaleg
language-sq = Albaneg
language-ta = Tamileg
language-ti = Tigrinya
language-tr = Tyrceg
language-uk = Wcreineg
language-ur = Wrdw
language-vi = Fietnameg
language-yo = Iorwba
language-zh = Tsieineeg
