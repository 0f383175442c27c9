# A copy of a message, told to the adult who gets it: by which way and why, and what of it is not ready for them.

copy-way-app = You get this in our app.
copy-way-email = You get this by e-mail.
copy-way-text = You get this as a text message.
copy-way-telephone = We ring you about this.
copy-way-post = You get this by post.
copy-way-by_hand = You get this on paper, by hand.
copy-none = We cannot send you this at the moment. Please ring { -office }.

# Why this way. Of some ways nothing is said.
copy-why-preferred = You told us that you like this way best.
copy-why-quickest = It is urgent, and this way is the quickest.
copy-why-carries_the_format = It works with the format that you need.
copy-why-notice_on_paper = By law this comes on paper, unless you agree to e-mail.
copy-why-others_declined = You did not want the other ways.
copy-why-unreachable = We tried the addresses and numbers that you gave us. None of them worked. Please give us a new one.
copy-why-not_recorded = We have no address or number for you. Please give us one.

copy-unmet-language = It is not ready in your language. Please ring { -office }, and we help you to read it.
copy-unmet-human_translation = It is too important for a translation by a machine. A person has to translate it for you. Please ring { -office }.
copy-unmet-format = It is not ready in this form: { $format }. Please ring { -office }, and we help you to read it.

word-channel-app = our app
word-channel-email = e-mail
word-channel-text = text message
word-channel-telephone = telephone
word-channel-post = post
word-channel-by_hand = paper, by hand
word-access_format-large_print = large print
word-access_format-braille = Braille
word-access_format-easy_read = short words and pictures
word-access_format-audio = read aloud
word-access_format-sign_language = sign language
