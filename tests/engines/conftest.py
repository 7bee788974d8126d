"""Fixtures for tests of engines: folders of their own, and tokens of real vocabularies."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import llama_cpp.llama_cpp as llama
import pytest

from engines import llama_library
from engines.vocabulary import Vocabulary
from tests.engines import vocabularies
from tests.engines.vocabularies import VocabularyEngine

if TYPE_CHECKING:
    from tests.engines.retelling import Kinds, Tell


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module", autouse=True)
def _own_home(home: Path) -> Iterator[None]:
    """What engines keep (vocabularies, packed matrices) stays out of the user's folders."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LLMTUI_HOME", str(home))
        yield


@pytest.fixture(scope="session")
def _short_texts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("texts") / "sample.txt"
    path.write_text("# English\nA ferry came in.\n\n# Korean\n배가 들어왔다.\n", encoding="utf-8")
    return path


@pytest.fixture
def short_sample(_short_texts: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Quantised models are compared by a few words: what that says is tested elsewhere."""
    monkeypatch.setattr("engines.comparison.TEXT", _short_texts)
    return _short_texts


@pytest.fixture(scope="session", autouse=True)
def _rwkv_models_are_shared() -> Iterator[None]:
    """By engines in this process: a model holds nothing but weights, and takes a second to load."""
    from engines.rwkv import loading

    load = loading.load_model
    known: dict[Any, Any] = {}

    def shared(file: Any, resolved: Any, threads: int, progress: Any) -> Any:
        key = (file.path, file.path.stat().st_mtime_ns, resolved.strategy, threads)
        if key not in known:
            known[key] = load(file, resolved, threads, progress)
        progress(1.0)
        return known[key]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(loading, "load_model", shared)
        yield


@pytest.fixture(scope="session")
def models(tmp_path_factory: pytest.TempPathFactory) -> Kinds:
    """Small models of each kind of state."""
    from tests.engines.retelling import BUILDERS, Kinds

    return Kinds(tmp_path_factory.mktemp("kinds"), BUILDERS)


@pytest.fixture
def tell(models: Kinds, tmp_path: Path) -> Iterator[Tell]:
    """Begins a story with a model, closed at the end; those with the same `db` share a store."""
    from tests.engines.retelling import Story

    stories: list[Story] = []

    def begin(name: str, db: str | None = "contexts.db", **more: Any) -> Story:
        stories.append(Story(models[name], tmp_path / db if db else None, **more))
        return stories[-1]

    yield begin
    for story in stories:
        story.close()


@pytest.fixture(scope="module")
def vocabulary(tiny_llama: Path) -> Iterator[Vocabulary]:
    """llama.cpp's vocabulary of the tiny Llama."""
    llama_library.open_library()
    model = llama_library.open_model(tiny_llama, llama_library.model_params(vocab_only=True))
    yield Vocabulary(llama.llama_model_get_vocab(model))
    llama.llama_model_free(model)


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
