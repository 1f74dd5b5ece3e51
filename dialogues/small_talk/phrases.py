"""Short sentences that the program adds to answers by itself."""

from locales import mark as _

# Translators: MORE is a word that people send; use the word of your keyword list.
REPLY_MORE = _("Reply MORE.")
# Translators: stands before "1 Money 2 ID" in a text message.
REPLY_NUMBER = _("Reply:")
# Translators: the button that does what MORE does.
MORE_BUTTON = _("More")
# Translators: WALES is a word that people send.
DIFFERS_IN_WALES = _("In Wales? Reply WALES.")
ENGLAND = _("England")
WALES = _("Wales")
CHECK_THIS = _("This may have changed. Check before you rely on it.")
