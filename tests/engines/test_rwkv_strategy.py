"""Where an RWKV model goes: strategies are checked before loading, and `auto` fits the machine."""

from __future__ import annotations

import contextlib
import functools
import math
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engines.base import EngineError
from engines.machine import Machine
from engines.rwkv.choice import choose
from engines.rwkv.file import RwkvFile, Tensor
from engines.rwkv.grammar import assign, nearest, parse, written
from engines.rwkv.library import import_rwkv
from engines.rwkv.placement import int4_way, way
from engines.rwkv.strategy import resolve

GIB = 2**30


def model(version: str, layers: int, width: int, words: int) -> RwkvFile:
    """A file as the published ones are, with no more of it than names and shapes."""
    tensors = {}

    def put(name: str, *shape: int) -> None:
        tensors[name] = Tensor(shape, "float16", 2 * math.prod(shape))

    put("emb.weight", words, width)
    put("ln_out.weight", width)
    put("head.weight", words, width)
    for layer in range(layers):
        part = f"blocks.{layer}."
        for name in ("key", "value", "receptance", "output"):
            put(f"{part}att.{name}.weight", width, width)
        put(f"{part}att.time_decay", width)
        put(f"{part}ffn.key.weight", 4 * width, width)
        put(f"{part}ffn.value.weight", width, 4 * width)
        if version == "7":
            put(f"{part}att.g1", width, width // 16)
            put(f"{part}att.g2", width // 16, width)
        else:
            put(f"{part}ffn.receptance.weight", width, width)
    return RwkvFile(Path("model.pth"), version, layers, width, words, None, tensors)


MODELS = {
    "tiny": model("4", 4, 192, 2048),
    "169m": model("4", 12, 768, 50277),
    "3b": model("4", 32, 2560, 50277),
    "7b": model("4", 32, 4096, 50277),
    "14b": model("4", 40, 5120, 50277),
    "7b-v7": model("7", 32, 4096, 65536),
}


def machine(host: float, *gpus: float, **can: Any) -> Machine:
    """Of so many GiB that are free."""
    return Machine(int(host * GIB), tuple(int(gpu * GIB) for gpu in gpus), **can)


# What is written


@pytest.mark.parametrize("strategy", [
    "cpu fp32", "cpu bf16", "cpu fp32i8", "cuda fp16", "cuda fp16i8 *10 -> cpu fp32",
    "cuda fp16 *10+", "cuda fp16i8 *0+", "cuda:0 fp16 *20 -> cuda:1 fp16", "cuda bf16 -> cpu fp32",
    "cuda fp16i8 *6 -> cuda fp16 *0+ -> cpu fp32 *1",
])  # fmt: skip
def test_what_the_package_takes_is_passed_on_as_it_is(strategy):
    assert resolve(strategy, MODELS["3b"], machine(64, 24, 24)).strategy == strategy


def test_spaces_do_not_matter():
    found = resolve("cuda  fp16i8 *10->cpu  fp32", MODELS["3b"], machine(64, 24))
    assert found.strategy == "cuda fp16i8 *10 -> cpu fp32"
    assert resolve(" cpu  int4 ", MODELS["3b"], machine(64)).int4


@pytest.mark.parametrize(("wrong", "right"), [
    ("cuda fp16*10", "cuda fp16 *10"), ("gpu fp16", "cuda fp16"), ("CUDA FP16", "cuda fp16"),
    ("cuda", "cuda fp16"), ("cpu", "cpu fp32"), ("cpu float32", "cpu fp32"),
    ("cuda fp61", "cuda fp16"), ("cude fp16 * 10 => cpu fp32", "cuda fp16 *10 -> cpu fp32"),
    ("cuda fp16 *10 +", "cuda fp16 *10+"), ("fp16i8", "cuda fp16i8"), ("int4", "cpu int4"),
    ("cuda int4", "cpu int4"), ("cpu fp32i4", "cpu int4"), ("cpu fp16i3", "cpu int4"),
    ("cpu int8", "cpu int4"), ("Auto", "auto"), ("cuda fp16 -> cpu", "cuda fp16 -> cpu fp32"),
])  # fmt: skip
def test_a_near_miss_is_told_the_right_form(wrong, right):
    with pytest.raises(EngineError, match="Did you mean") as error:
        resolve(wrong, MODELS["3b"], machine(64, 24))
    assert f'Did you mean "{right}"?' in str(error.value)
    assert wrong in str(error.value)


@pytest.mark.parametrize(("wrong", "word"), [
    ("banana", "Examples"), ("", "Examples"), ("cuda fp16 -> ", "Examples"),
    ("cuda fp16 *0 -> cpu fp32", "puts no layer there"), ("cpu fp32 *3+", "only to a GPU"),
    ("cuda fp16 *3+ -> cuda fp16 *3+", "only one stage"), ("dml fp16", "torch-directml"),
    ("cuda fp32i4", "as plain fp32"), ("mps fp16", "no Mac"),
])  # fmt: skip
def test_what_cannot_work_is_refused_with_the_reason(wrong, word):
    with pytest.raises(EngineError, match=word):
        resolve(wrong, MODELS["3b"], machine(64, 24))


@given(st.text(alphabet="cudap fp16328bi*+->:0", max_size=40))
def test_what_is_proposed_can_be_used(text):
    """Whatever was written."""
    found = nearest(text)
    if found not in ("", "auto", "cpu int4"):
        assert written(parse(found, "4")) == found


@pytest.mark.parametrize("strategy", ["cuda fp16i8", "cuda fp16 *3+", "cuda fp16 -> cpu fp32"])
def test_version_7_goes_to_one_device_in_one_type(strategy):
    with pytest.raises(EngineError, match=r'RWKV-7.*"cuda fp16"'):
        resolve(strategy, MODELS["7b-v7"], machine(64, 24))


def test_a_gpu_that_is_not_there_is_refused_before_anything_is_loaded():
    with pytest.raises(EngineError, match="needs a CUDA GPU, and this torch"):
        resolve("cuda fp16", MODELS["3b"], machine(64, no_gpu="this torch is built for CPUs only"))
    with pytest.raises(EngineError, match="no cuda:2, only cuda:0, cuda:1"):
        resolve("cuda:2 fp16", MODELS["3b"], machine(64, 24, 24))


def test_what_does_not_fit_is_refused_with_figures_and_what_would_fit():
    with pytest.raises(EngineError, match=r"29\.\d GiB of memory \(16\.0 free\)") as refused:
        resolve("cpu fp32", MODELS["7b"], machine(16))
    assert '"cpu int4" would fit: it takes 4.3 GiB of memory (16.0 free).' in str(refused.value)
    with pytest.raises(EngineError, match=r'"cpu int4", which takes least, takes 4\.3 GiB'):
        resolve("cpu fp32", MODELS["7b"], machine(3))
    with pytest.raises(EngineError, match=r"14\.\d GiB on cuda:0 \(8\.0 free\)"):
        resolve("cuda fp16", MODELS["7b"], machine(64, 8))


def test_a_converted_file_is_used_as_it_was_converted():
    converted = replace(MODELS["3b"], converted="cuda fp16i8 -> cpu fp32")
    there = machine(64, 24)
    assert resolve("auto", converted, there).strategy == converted.converted
    assert resolve("cuda fp16i8  ->  cpu fp32", converted, there).strategy == converted.converted
    for other in ("cpu fp32", "cpu int4"):
        with pytest.raises(EngineError, match="was converted for"):
            resolve(other, converted, there)
    with pytest.raises(EngineError, match=r"does not fit .* the original \.pth can be used"):
        resolve("auto", converted, machine(64, 1))


def test_a_cpu_without_fast_kernels_gets_fp32_and_a_clear_word():
    found = resolve("cpu int4", MODELS["3b"], machine(64, int4=False))
    assert (found.strategy, found.int4) == ("cpu fp32", False)
    assert "AVX2" in found.reason


def test_slow_ways_are_used_and_called_slow():
    assert "slower" in resolve("cpu fp32i8", MODELS["3b"], machine(64)).reason
    assert "bf16" in resolve("cpu bf16", MODELS["3b"], machine(64)).reason
    assert resolve("cpu bf16", MODELS["3b"], machine(64, bf16=True)).reason == ""


# Which layer goes where

STAGES = st.lists(
    st.sampled_from(["cuda fp16", "cuda:1 fp16i8", "cpu fp32"]).flatmap(
        lambda device: st.integers(1, 9).map(lambda n: f"{device} *{n}") | st.just(device)
    ),
    min_size=1,
    max_size=4,
)


@given(STAGES, st.integers(1, 12), st.booleans())
@settings(deadline=None, max_examples=60)
def test_layers_are_where_the_package_puts_them(stages, layers, streams):
    check_plan(stages, layers, streams)


@pytest.mark.soak
@given(STAGES, st.integers(1, 12), st.booleans())
@settings(deadline=None, max_examples=5000)
def test_layers_are_where_the_package_puts_them_at_length(stages, layers, streams):
    check_plan(stages, layers, streams)


def check_plan(stages: list[str], layers: int, streams: bool) -> None:
    """Compares with the package's own plan, which it makes before it moves any weight."""
    if streams and "cuda" in stages[0] and "*" in stages[0]:
        stages[0] += "+"
    strategy = " -> ".join(stages)
    theirs = plan_of_the_package(strategy, layers)
    assert [
        (stage.device, stage.type, stage.bytes, streamed)
        for stage, streamed in assign(parse(strategy, "4"), layers)
    ] == theirs


@functools.cache
def package() -> Any:
    module = import_rwkv("4", scripted=False)
    module.gc = SimpleNamespace(collect=lambda: None)  # a quarter of a second each time
    return module


def plan_of_the_package(strategy: str, layers: int) -> list[tuple[str, str, bool, bool]]:
    import torch

    module = package()
    weights = {f"blocks.{layer}.ffn.key.weight": torch.ones(1, 1) for layer in range(layers)}
    weights |= {"emb.weight": torch.ones(1, 1), "blocks.0.att.key.weight": torch.ones(1, 1)}
    module.torch = SimpleNamespace(**{**vars(torch), "load": lambda *_args, **_named: weights})
    model = module.RWKV.__new__(module.RWKV)
    with contextlib.suppress(KeyError):  # there is no layer norm in these weights
        model.__init__("model", strategy, verbose=False)
    return [
        (
            layer.device,
            str(layer.atype).removeprefix("torch.").replace("float", "fp"),
            layer.wtype == torch.uint8,
            layer.stream,
        )
        for layer in model.strategy
    ]


# What `auto` chooses


@pytest.mark.parametrize(("there", "chosen"), [
    (machine(200, 80), "cuda fp16"),
    (machine(60, 24), "cuda fp16"),
    (machine(60, 12), "cuda fp16i8"),
    (machine(60, 14.2), "cuda fp16 *31 -> cpu fp32"),
    (machine(60, 8.2), "cuda fp16i8 *32 -> cpu fp32"),
    (machine(60, 11, 10), "cuda:0 fp16 *24 -> cuda:1 fp16 *9"),
    (machine(60, 7, 24), "cuda:1 fp16"),
    (machine(60, 6), "cpu int4"),
    (machine(4, 6), "cuda fp16i8 *18+"),
    (machine(60, 2, int4=False), "cuda fp16 *0+"),
    (machine(60), "cpu int4"),
    (machine(12), "cpu int4"),
    (machine(60, int4=False), "cpu fp32"),
    (machine(20, int4=False, bf16=True), "cpu bf16"),
])  # fmt: skip
def test_auto_chooses_the_fastest_way_that_fits_for_7b(there, chosen):
    assert resolve("auto", MODELS["7b"], there).strategy == chosen


@pytest.mark.parametrize(("name", "there", "chosen"), [
    ("tiny", machine(4), "cpu fp32"),
    ("169m", machine(4), "cpu int4"),
    ("3b", machine(60, 8), "cuda fp16"),
    ("14b", machine(60, 24), "cuda fp16i8"),
    ("7b-v7", machine(60, 24), "cuda fp16"),
    ("7b-v7", machine(60, 12, 12), "cpu int4"),
    ("7b-v7", machine(12), "cpu int4"),
])  # fmt: skip
def test_auto_heeds_size_and_version(name, there, chosen):
    assert resolve("auto", MODELS[name], there).strategy == chosen


def test_auto_says_what_it_chose_and_why_with_figures():
    assert resolve("auto", MODELS["7b"], machine(12)).reason == (
        'auto: "cpu int4" takes 4.3 GiB of memory (12.0 free); "cpu fp32" would take 29.2 GiB of '
        "memory (12.0 free)."
    )
    assert resolve("auto", MODELS["3b"], machine(60)).reason == (
        'auto: "cpu int4" takes 1.9 GiB of memory (60.0 free); "cpu fp32" would fit too, but be '
        "some 7 times slower."
    )


def test_what_fits_nowhere_is_told_what_takes_least():
    with pytest.raises(EngineError, match=r'"cpu int4", which takes least, takes 8\.0 GiB'):
        resolve("auto", MODELS["14b"], machine(5))


MACHINES = st.builds(
    machine,
    st.floats(1, 120),
    st.floats(0.5, 40),
    bf16=st.booleans(),
    int4=st.booleans(),
)


def chosen(file: RwkvFile, there: Machine) -> Any:
    with contextlib.suppress(EngineError):
        return choose(file, there)[0]
    return None


@given(st.sampled_from(sorted(MODELS)), MACHINES)
@settings(deadline=None, max_examples=60)
def test_auto_never_needs_more_than_is_free(name, there):
    found = chosen(MODELS[name], there)
    if found is None:
        return
    again = (
        int4_way(MODELS[name], there)
        if found.strategy == "cpu int4"
        else way(MODELS[name], parse(found.strategy, MODELS[name].version), there)
    )
    assert again == found
    assert found.host <= there.host
    assert all(need <= free for need, free in zip(found.gpus, there.gpus, strict=True))
    assert not any(s.bytes and s.gpu is None for s in parse_or_none(found.strategy))
    assert there.bf16 or "cpu bf16" not in found.strategy


def parse_or_none(strategy: str) -> tuple[Any, ...]:
    return () if strategy == "cpu int4" else parse(strategy, "4")


@given(st.sampled_from(sorted(MODELS)), MACHINES, st.floats(0, 40), st.floats(0, 40))
@settings(deadline=None, max_examples=60)
def test_more_free_memory_never_makes_auto_slower(name, there, more_host, more_gpu):
    less = chosen(MODELS[name], there)
    larger = replace(
        there,
        host=there.host + int(more_host * GIB),
        gpus=tuple(gpu + int(more_gpu * GIB) for gpu in there.gpus),
    )
    more = chosen(MODELS[name], larger)
    if less is not None:
        assert more is not None
        assert max(more.seconds, 0.02) <= max(less.seconds, 0.02)


def test_a_machine_that_does_not_tell_its_memory_is_not_refused():
    assert resolve("auto", MODELS["7b"], Machine(0)).strategy == "cpu int4"
    assert resolve("cpu fp32", MODELS["7b"], Machine(0)).strategy == "cpu fp32"
