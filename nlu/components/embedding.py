"""The Rasa component that adds the sentence's vector to a message's features."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.constants import TOKENS_NAMES
from rasa.nlu.featurizers.dense_featurizer.dense_featurizer import DenseFeaturizer
from rasa.nlu.tokenizers.tokenizer import Tokenizer
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from components.encoder import SentenceEncoder, Vectors, sentence_encoder
from components.plain_text import plain_text
from components.vectors import KnownVectors


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class SentenceEmbeddingFeaturizer(DenseFeaturizer, GraphComponent):
    """One dense vector for the whole message, in any language."""

    @classmethod
    def required_components(cls) -> list[type]:
        """What the pipeline needs before this."""
        return [Tokenizer]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """The settings and what they are when nobody says otherwise."""
        return {
            **DenseFeaturizer.get_default_config(),
            # How loud the vector is beside the counts of words and letters.
            "scale": 10.0,
            # Whether the encoder reads the text-speak written out.
            "plain": True,
            # A file that keeps the examples' vectors from one training to the next.
            "known": None,
            # One vector for each word as well: only DIET asks for that.
            "sequence": False,
        }

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> SentenceEmbeddingFeaturizer:
        """A new component, with the encoder that is installed."""
        return cls(execution_context.node_name, config, sentence_encoder())

    def __init__(self, name: str, config: dict[str, Any], encoder: SentenceEncoder | None) -> None:
        super().__init__(name, config)
        self._encoder = encoder

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """Nothing can be wrong with it."""

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Add the features to every example, asking the encoder only for new ones."""
        if self._encoder is not None:
            known = KnownVectors(self._encoder, self._config["known"])
            self._add(training_data.training_examples, known)
            known.keep()
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the features to messages that people sent."""
        if self._encoder is not None:
            self._add(messages, self._encoder)
        return messages

    def _add(self, messages: list[Message], encoder: SentenceEncoder | KnownVectors) -> None:
        # A payload such as "/affirm" has been understood already and has no tokens.
        spoken = [message for message in messages if message.get(TOKENS_NAMES[TEXT])]
        if not spoken:
            return
        vectors = self._scaled(encoder.encode([self._text(message) for message in spoken]))
        for message, vector in zip(spoken, vectors, strict=True):
            words = len(message.get(TOKENS_NAMES[TEXT]))
            sequence = vector[None, :].repeat(words, 0) if self._config["sequence"] else None
            self.add_features_to_message(sequence, vector[None, :], TEXT, message)

    def _text(self, message: Message) -> str:
        text: str = message.get(TEXT)
        return plain_text(text) if self._config["plain"] else text

    def _scaled(self, vectors: Vectors) -> Vectors:
        return vectors * self._config["scale"]
