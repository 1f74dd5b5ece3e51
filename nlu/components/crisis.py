"""The Rasa component that lets a possible crisis go before whatever is likelier.

Missing one is the worst fault this product can have, and a false alarm is a small one. So
a crisis need not be the likeliest intent, nor may being unsure hide it behind a menu.
"""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.constants import DEFAULT_NLU_FALLBACK_INTENT_NAME
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY
from rasa.shared.nlu.training_data.message import Message


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class CrisisFirst(GraphComponent, IntentClassifier):
    """Puts the likeliest crisis intent first where it is likely enough."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """The intents, and how likely one must be."""
        return {"intents": [], "threshold": 0.15}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> CrisisFirst:
        """A new component; there is nothing to learn."""
        return cls(config)

    def __init__(self, config: dict[str, Any]) -> None:
        self._intents, self._threshold = frozenset(config["intents"]), config["threshold"]

    def process(self, messages: list[Message]) -> list[Message]:
        """Reorder what the classifier said, and leave its figures as they are."""
        for message in messages:
            ranking = message.get(INTENT_RANKING_KEY) or []
            crisis = next((one for one in ranking if self._is_crisis(one)), None)
            if crisis is not None:
                others = [one for one in ranking if one is not crisis and not _unsure(one)]
                message.set(INTENT, dict(crisis), add_to_output=True)
                message.set(INTENT_RANKING_KEY, [crisis, *others], add_to_output=True)
        return messages

    def _is_crisis(self, one: dict[str, Any]) -> bool:
        return one["name"] in self._intents and one["confidence"] >= self._threshold


def _unsure(one: dict[str, Any]) -> bool:
    return bool(one["name"] == DEFAULT_NLU_FALLBACK_INTENT_NAME)
