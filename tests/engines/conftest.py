"""Fixtures for tests of what comes before the model: tokens of real vocabularies."""

from __future__ import annotations

import pytest

from tests.engines import vocabularies
from tests.engines.vocabularies import VocabularyEngine


@pytest.fixture(scope="session")
def sentencepiece(tmp_path_factory: pytest.TempPathFactory) -> VocabularyEngine:
    path = tmp_path_factory.mktemp("vocabulary") / "sentencepiece.gguf"
    return VocabularyEngine(vocabularies.sentencepiece(path))


@pytest.fixture(scope="session")
def byte_pairs(tmp_path_factory: pytest.TempPathFactory) -> VocabularyEngine:
    path = tmp_path_factory.mktemp("vocabulary") / "bytes.gguf"
    return VocabularyEngine(vocabularies.byte_pairs(path))


@pytest.fixture(scope="session")
def phi(tmp_path_factory: pytest.TempPathFactory) -> VocabularyEngine:
    """A vocabulary whose control tokens swallow the white space after them."""
    path = tmp_path_factory.mktemp("vocabulary") / "phi.gguf"
    return VocabularyEngine(vocabularies.sentencepiece(path, name="phi-3-mini"))


@pytest.fixture(params=["sentencepiece", "byte_pairs", "phi"])
def engine(request: pytest.FixtureRequest) -> VocabularyEngine:
    """Each kind of vocabulary in turn."""
    found: VocabularyEngine = request.getfixturevalue(request.param)
    return found
