"""The Rasa component that finds places, needs, prisons, dates and amounts."""

from __future__ import annotations

import csv
import json
import logging
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import ENTITIES, INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from components.finding import Finder

Rows = Sequence[Mapping[str, str]]

KEPT = {
    "places": ("name", "aliases", "kind", "population"),
    "prisons": ("name", "aliases"),
    "elsewhere": ("name",),
}
"""What the model keeps of each list, so that serving needs nothing beside it."""

ABOUT_NAMES = frozenset({"find_service", "tell_place", "tell_prison", "correct"})
"""Intents whose examples hold so many misspelt names that their words prove nothing."""

log = logging.getLogger(__name__)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True)
class EntityLists(GraphComponent, EntityExtractorMixin):
    """Looks things up in lists; nothing is learned but which words are ordinary."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Where the lists are while training."""
        return {
            "places": "../directory/data/places.csv",
            "prisons": "../directory/data/prisons.csv",
            "elsewhere": "../directory/data/elsewhere.csv",
        }

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> EntityLists:
        """A new component, without lists yet."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> EntityLists:
        """The component with the lists that the model keeps."""
        self = cls(config, model_storage, resource)
        with model_storage.read_from(resource) as folder:
            self._finder = Finder.of(**json.loads((folder / "lists.json").read_text("utf-8")))
        return self

    def __init__(self, config: dict[str, Any], storage: ModelStorage, resource: Resource) -> None:
        self._config, self._storage, self._resource = config, storage, resource
        self._finder = Finder.of((), (), (), ())

    def train(self, training_data: TrainingData) -> Resource:
        """Read the lists and keep them with the model."""
        lists: dict[str, Any] = {name: _read(self._config[name], name) for name in KEPT}
        lists["ordinary"] = _ordinary(training_data)
        self._finder = Finder.of(**lists)
        with self._storage.write_to(self._resource) as folder:
            (folder / "lists.json").write_text(json.dumps(lists), "utf-8")
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Nothing later in the pipeline learns from entities, so leave the examples alone."""
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Add what is found; a payload such as /uc_advance{"place": "Leeds"} brings its own."""
        for message in messages:
            text = message.get(TEXT) or ""
            if not text.startswith("/"):
                entities = [self._entity(one) for one in self._finder.found(text)]
                message.set(ENTITIES, entities, add_to_output=True)
        return messages

    def _entity(self, found: Any) -> dict[str, Any]:
        return {
            "entity": found.entity,
            "value": found.value,
            "start": found.start,
            "end": found.end,
            "extractor": "EntityLists",
        }


def _read(file: str, name: str) -> Rows:
    if not Path(file).exists():
        log.warning("no list of %s, so none will be found", name)
        return []
    with Path(file).open(encoding="utf-8", newline="") as opened:
        return [{column: row[column] for column in KEPT[name]} for row in csv.DictReader(opened)]


def _ordinary(training_data: TrainingData) -> list[str]:
    """Words of the examples that are about other things than names."""
    counts: Counter[str] = Counter()
    for example in training_data.intent_examples:
        if example.get(INTENT) not in ABOUT_NAMES:
            counts.update(set(re.findall(r"[^\W\d_]+", example.get(TEXT).lower().replace("'", ""))))
    return sorted(counts)
