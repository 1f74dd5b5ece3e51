"""Rasa's logistic regression with one more setting, and without a wait in every message."""

from __future__ import annotations

from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.logistic_regression_classifier import LogisticRegressionClassifier


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

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> IntentClassifier:
        """The classifier as it was trained, with its weights in the order they are read.

        In the order they are kept, all of them would be copied for every single message.
        """
        self = super().load(config, model_storage, resource, execution_context, **kwargs)
        if hasattr(self.clf, "coef_"):
            self.clf.coef_ = np.asfortranarray(self.clf.coef_, dtype=np.float32)
        return self
