"""The Rasa tokenizer that knows text-speak."""

from __future__ import annotations

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.tokenizers.tokenizer import Token
from rasa.nlu.tokenizers.whitespace_tokenizer import WhitespaceTokenizer
from rasa.shared.nlu.training_data.message import Message

from components.plain_text import plain_words


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class PlainWordsTokenizer(WhitespaceTokenizer):
    """Splits at spaces; each token keeps what was typed and, as its lemma, what it stands for."""

    def tokenize(self, message: Message, attribute: str) -> list[Token]:
        """The tokens of one text."""
        tokens = super().tokenize(message, attribute)
        for token, plain in zip(tokens, plain_words([token.text for token in tokens]), strict=True):
            token.lemma = plain
        return tokens
