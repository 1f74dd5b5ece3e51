"""The Rasa component that lets a possible crisis go before whatever is likelier.

Missing one is the worst fault this product can have, and a false alarm is a small one. So
a crisis need not be the likeliest intent, nor may being unsure hide it behind a menu. What
counts is how likely the crises are together: a husband who hits the children is torn
between two of them, and clearly one of them.
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
    """Puts the likeliest crisis intent first where a crisis of any kind is likely enough."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """The intents, and how likely together: outright, and against the likeliest other."""
        return {"intents": [], "threshold": 0.2, "share": 0.5}

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
        self._intents = frozenset(config["intents"])
        self._threshold, self._share = config["threshold"], config["share"]

    def process(self, messages: list[Message]) -> list[Message]:
        """Reorder what the classifier said, and leave its figures as they are."""
        for message in messages:
            ranking = message.get(INTENT_RANKING_KEY) or []
            topics = [one for one in ranking if not _unsure(one)]
            crises = [one for one in topics if one["name"] in self._intents]
            if crises and self._likely(crises, topics):
                others = [one for one in topics if one is not crises[0]]
                message.set(INTENT, dict(crises[0]), add_to_output=True)
                message.set(INTENT_RANKING_KEY, [crises[0], *others], add_to_output=True)
        return messages

    def _likely(self, crises: list[dict[str, Any]], topics: list[dict[str, Any]]) -> bool:
        together = sum(one["confidence"] for one in crises)
        other = max((one["confidence"] for one in topics if one not in crises), default=0.0)
        return bool(together >= max(self._threshold, self._share * other))


def _unsure(one: dict[str, Any]) -> bool:
    return bool(one["name"] == DEFAULT_NLU_FALLBACK_INTENT_NAME)
