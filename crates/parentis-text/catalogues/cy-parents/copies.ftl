# Draft: to be read by a Welsh speaker before a school uses it.
# A copy of a message, told to the adult who gets it: by which way and why, and what of it is not ready for them.

copy-way-app = Rydych yn cael hwn yn ein hap.
copy-way-email = Rydych yn cael hwn drwy e-bost.
copy-way-text = Rydych yn cael hwn fel neges destun.
copy-way-telephone = Rydym yn eich ffonio ynghylch hyn.
copy-way-post = Rydych yn cael hwn drwy'r post.
copy-way-by_hand = Rydych yn cael hwn ar bapur, â llaw.
copy-none = Ni allwn anfon hwn atoch ar hyn o bryd. Ffoniwch { -office }, os gwelwch yn dda.

# Why this way. Of some ways nothing is said.
copy-why-preferred = Dywedoch wrthym mai'r ffordd hon sydd orau gennych.
copy-why-quickest = Mae'n fater brys, a dyma'r ffordd gyflymaf.
copy-why-carries_the_format = Mae'n gweithio gyda'r fformat sydd ei angen arnoch.
copy-why-notice_on_paper = Yn ôl y gyfraith daw hwn ar bapur, oni bai eich bod yn cytuno i e-bost.
copy-why-others_declined = Nid oeddech am gael y ffyrdd eraill.
copy-why-unreachable = Rydym wedi rhoi cynnig ar y cyfeiriadau a'r rhifau a roesoch i ni. Ni weithiodd yr un ohonynt. Rhowch un newydd i ni, os gwelwch yn dda.
copy-why-not_recorded = Nid oes gennym gyfeiriad na rhif i chi. Rhowch un i ni, os gwelwch yn dda.

copy-unmet-language = Nid yw'n barod yn eich iaith. Ffoniwch { -office }, os gwelwch yn dda, ac fe wnawn eich helpu i'w ddarllen.
copy-unmet-human_translation = Mae'n rhy bwysig i beiriant ei gyfieithu. Rhaid i berson ei gyfieithu i chi. Ffoniwch { -office }, os gwelwch yn dda.
copy-unmet-format = Nid yw'n barod ar y ffurf hon: { $format }. Ffoniwch { -office }, os gwelwch yn dda, ac fe wnawn eich helpu i'w ddarllen.

word-channel-app = ein hap
word-channel-email = e-bost
word-channel-text = neges destun
word-channel-telephone = ffôn
word-channel-post = post
word-channel-by_hand = papur, â llaw
word-access_format-large_print = print bras
word-access_format-braille = Braille
word-access_format-easy_read = geiriau byr a lluniau
word-access_format-audio = wedi'i ddarllen yn uchel
word-access_format-sign_language = iaith arwyddion
