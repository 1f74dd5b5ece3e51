"""The Rasa component that counts words or letters and weighs what it counted.

Rasa's own counts go into the classifier as they are. Weighed (rare pieces count for more,
and a long message for no more than a short one) the same classifier is right far more
often: docs/adr/0003-what-people-mean.md has the figures.
"""

from __future__ import annotations

import json
from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.constants import TOKENS_NAMES
from rasa.nlu.featurizers.sparse_featurizer.sparse_featurizer import SparseFeaturizer
from rasa.nlu.tokenizers.tokenizer import Tokenizer
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from sklearn.feature_extraction.text import TfidfVectorizer


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class WeighedCountsFeaturizer(SparseFeaturizer, GraphComponent):
    """Pieces of the message, each with a weight."""

    @classmethod
    def required_components(cls) -> list[type]:
        """What the pipeline needs before this."""
        return [Tokenizer]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """The settings and what they are when nobody says otherwise."""
        return {
            **SparseFeaturizer.get_default_config(),
            "analyzer": "word",  # or char_wb: pieces of words
            "min_ngram": 1,
            "max_ngram": 2,
            # In how many examples a piece must occur.
            "min_df": 2,
            # Whether to count words with their text-speak written out, or as typed.
            "plain": True,
            # How loud these counts are beside the other features.
            "scale": 1.0,
        }

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> WeighedCountsFeaturizer:
        """A new component that has counted nothing yet."""
        return cls(config, execution_context.node_name, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> WeighedCountsFeaturizer:
        """The component as it was trained."""
        self = cls.create(config, model_storage, resource, execution_context)
        with model_storage.read_from(resource) as folder:
            pieces = json.loads((folder / "pieces.json").read_text(encoding="utf-8"))
            weights = np.load(folder / "weights.npy", allow_pickle=False)
        self._vectorizer.vocabulary_ = {piece: at for at, piece in enumerate(pieces)}
        self._vectorizer.idf_ = weights
        return self

    def __init__(
        self,
        config: dict[str, Any],
        name: str,
        storage: ModelStorage,
        resource: Resource,
    ) -> None:
        super().__init__(name, config)
        self._storage, self._resource = storage, resource
        word = config["analyzer"] == "word"
        self._vectorizer = TfidfVectorizer(
            analyzer=config["analyzer"],
            # One letter is a word too: people write "u", "n" and "2".
            token_pattern=r"(?u)\b\w+\b" if word else None,
            ngram_range=(config["min_ngram"], config["max_ngram"]),
            min_df=config["min_df"],
            sublinear_tf=True,
            dtype=np.float32,
        )

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """Nothing can be wrong that the vectorizer would not complain about."""

    def train(self, training_data: TrainingData) -> Resource:
        """Learn the pieces and their weights, and keep them with the model."""
        self._vectorizer.fit([self._text(one) for one in training_data.training_examples])
        order = sorted(self._vectorizer.vocabulary_, key=self._vectorizer.vocabulary_.__getitem__)
        with self._storage.write_to(self._resource) as folder:
            (folder / "pieces.json").write_text(json.dumps(order), encoding="utf-8")
            np.save(folder / "weights.npy", self._vectorizer.idf_)
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Add the features to every example."""
        self.process(training_data.training_examples)
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the features to messages that have words."""
        spoken = [message for message in messages if message.get(TOKENS_NAMES[TEXT])]
        if spoken:
            counted = self._vectorizer.transform([self._text(message) for message in spoken])
            weighed = (counted * self._config["scale"]).astype(np.float32)
            for at, message in enumerate(spoken):
                self.add_features_to_message(None, weighed[at].tocoo(), TEXT, message)
        return messages

    def _text(self, message: Message) -> str:
        tokens = message.get(TOKENS_NAMES[TEXT]) or []
        return " ".join(token.lemma if self._config["plain"] else token.text for token in tokens)
