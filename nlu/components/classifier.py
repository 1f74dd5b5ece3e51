"""Rasa's logistic regression with one more setting, and a quicker way to keep what it learned.

Rasa keeps it with skops, whose import alone takes four seconds of every start.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.logistic_regression_classifier import LogisticRegressionClassifier
from sklearn.linear_model import LogisticRegression

FILE = "weights.npz"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class IntentClassifier(LogisticRegressionClassifier):
    """Rasa's classifier; what differs is below."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Rasa's settings, and how far the examples are trusted: C of scikit-learn."""
        return {**LogisticRegressionClassifier.get_default_config(), "trust": 1.0}

    def __init__(
        self, config: dict[str, Any], name: str, storage: ModelStorage, resource: Resource
    ) -> None:
        super().__init__(config, name, storage, resource)
        self.clf.set_params(C=self.config["trust"])

    def persist(self) -> None:
        """Keep the weights and the names, and no code."""
        with self._model_storage.write_to(self._resource) as folder:
            np.savez(
                folder / FILE,
                weights=self.clf.coef_.astype(np.float32),
                offsets=self.clf.intercept_.astype(np.float32),
                names=np.array(self.clf.classes_, dtype=str),
            )

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> IntentClassifier:
        """The classifier as it was trained."""
        self = cls.create(config, model_storage, resource, execution_context)
        with (
            model_storage.read_from(resource) as folder,
            np.load(folder / FILE, allow_pickle=False) as kept,
        ):
            _restore(self.clf, kept["weights"], kept["offsets"], kept["names"])
        return self


def _restore(
    model: LogisticRegression, weights: np.ndarray, offsets: np.ndarray, names: np.ndarray
) -> None:
    # In the order they are kept, all weights would be copied for every single message.
    model.coef_ = np.asfortranarray(weights)
    model.intercept_ = offsets
    model.classes_ = np.array(names.tolist(), dtype=object)
    model.n_features_in_ = weights.shape[1]
