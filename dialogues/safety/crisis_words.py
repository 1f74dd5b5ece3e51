"""The words of a crisis: one table for each language.

A phrase is words in order. `a|b` is either, `a?` may be missing, `..` is up to three
words between, `...` up to twelve; CAPITALS are a group; `<` and `>` are the edges of a
sentence; (this) is a remark. Case, endings and doubled letters do not matter, and
people may put fillers anywhere. [never] sounds like a crisis and is none; [not child]
is no crisis of that kind. A phrase too few is worse than one too many.
"""

from dialogues.safety.crisis_english import ENGLISH
from dialogues.safety.crisis_others import OTHERS
from dialogues.safety.crisis_welsh import WELSH

LANGUAGES = (ENGLISH, WELSH, *OTHERS)
