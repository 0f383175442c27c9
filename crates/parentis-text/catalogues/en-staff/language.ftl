# What belongs to the language as such: whether somebody has read it, how a row of things is written, the line above an
# answer.

draft-notice = These words are a draft. Nobody whose language this is has read them yet.
list-comma = { $first }, { $next }
list-semicolon = { $first }; { $next }
as-of = As of { $day }
order-of-day = of { $day } ({ $order })

# Languages by their names, where a list names them. One that is not here is named by its tag.
language-am = Amharic
language-ar = Arabic
language-bg = Bulgarian
language-bn = Bengali
language-cs = Czech
language-cy = Welsh
language-de = German
language-el = Greek
language-en = English
language-es = Spanish
language-fa = Persian
language-fr = French
language-ga = Irish
language-gd = Scottish Gaelic
language-gu = Gujarati
language-hi = Hindi
language-hu = Hungarian
language-it = Italian
language-ku = Kurdish
language-lt = Lithuanian
language-lv = Latvian
language-ml = Malayalam
language-nl = Dutch
language-pa = Punjabi
language-pl = Polish
language-ps = Pashto
language-pt = Portuguese
language-ro = Romanian
language-ru = Russian
language-sk = Slovak
language-so = Somali
language-sq = Albanian
language-ta = Tamil
language-ti = Tigrinya
language-tr = Turkish
language-uk = Ukrainian
language-ur = Urdu
language-vi = Vietnamese
language-yo = Yoruba
language-zh = Chinese
