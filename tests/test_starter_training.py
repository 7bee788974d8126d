"""What was trained is what is shipped: the same from the training code and from the engines."""

from __future__ import annotations

import itertools
import json
import random
import re
from pathlib import Path
from typing import Any

import gguf
import pytest

from engines.backends import llama
from engines.prompt_tokens import PromptTokens
from engines.protocol import Conversation, Message, ModelSpec
from engines.templates import open_template
from starter.course import Mix
from starter.dialogues import draw_row
from starter.rows import CHAT_TEMPLATE, Row

DIALOGUES, LONGEST = 50, 40
NEAR = 0.15
"""Logits this close are a tie: llama.cpp rounds to 8 bits what it multiplies."""


def rows() -> list[Row]:
    """Conversations, half of them with a card, that the model fits in its window."""
    rng = random.Random("greedy")
    drawn = (draw_row(rng, (), Mix(cards=0.5, drills=0.0)) for _ in range(1000))
    fit = (row for row in drawn if row.replies and len(row.text) < 2500)
    return list(itertools.islice(fit, DIALOGUES))


@pytest.fixture(scope="module")
def library(starter: Path) -> Any:
    import llama_cpp

    return llama_cpp.Llama(str(starter), n_ctx=2048, n_threads=1, verbose=False, logits_all=False)


def greedy(library: Any, prompt: list[int]) -> list[int]:
    """The likeliest reply of llama.cpp, with its end."""
    library.reset()
    reply: list[int] = []
    library.eval(prompt)
    while len(reply) < LONGEST:
        token = int(library.sample(temp=0.0))
        reply.append(token)
        if token == library.token_eos():
            break
        library.eval([token])
    return reply


def test_greedy_replies_are_those_of_the_training_code(starter: Path, library: Any) -> None:
    from starter.shipped import load_gguf, shortfalls

    model = load_gguf(starter)
    for row in rows():
        text = row.text[: row.replies[-1][0]]
        prompt = library.tokenize(text.encode(), add_bos=False, special=True)
        reply = greedy(library, prompt)
        assert reply, text
        assert max(shortfalls(model, prompt, reply)) < NEAR, text


TURN = re.compile(r"<\|im_start\|>(\w+)\n(.*?)<\|im_end\|>\n", re.DOTALL)
SPACED = ("system", "user")
"""Roles whose text has a space before it that belongs to the template."""


def conversation(row: Row) -> Conversation:
    """A row as the app would send it, up to its last reply."""
    found = TURN.findall(row.text[: row.replies[-1][0]])
    turns = [(role, text[1:] if role in SPACED else text) for role, text in found]
    card = {"card": turns.pop(0)[1]} if turns[0][0] == "card" else {}
    system = turns.pop(0)[1] if turns[0][0] == "system" else ""
    messages = (Message(str(n), role, text) for n, (role, text) in enumerate(turns))
    return Conversation(tuple(messages), system, template_args=card)


def test_a_conversation_reaches_the_model_as_the_tokens_it_was_trained_on(starter: Path) -> None:
    from starter.shipped import load_tokenizer

    engine = llama.load(ModelSpec("starter", "llama", str(starter)), lambda _: None)
    source = gguf.GGUFReader(starter).fields["tokenizer.chat_template"].contents()
    controls = engine.control_tokens
    template = open_template("auto", own_source=source, bos="", eos="", control_tokens=controls)
    tokenizer = load_tokenizer(starter)
    for row in rows():
        seen = PromptTokens(engine).build(template.segments(conversation(row), continues=False))
        assert seen == tokenizer.encode(row.text[: row.replies[-1][0]]).ids
    engine.close()


def test_the_first_tokens_of_a_reply_count_double() -> None:
    from starter.batches import weigh_beginnings

    weights = [0.0, 1.0, 1.0, 1.0, 0.0, 3.0, 1.0, 1.0, 0.0, 1.0]
    weigh_beginnings(weights)
    assert weights == [0.0, 2.0, 2.0, 1.0, 0.0, 3.0, 2.0, 1.0, 0.0, 2.0]


def test_a_model_given_more_hidden_units_says_the_same_and_learns_with_them() -> None:
    import torch

    from starter.model import Config, Muon, Starter, widened
    from starter.train import pad_moments

    def step(model: Starter, optimiser: Muon) -> None:
        model(ids).logsumexp(-1).mean().backward()
        optimiser.step()

    def muon(model: Starter) -> Muon:
        matrices = [block.ffn_down.weight for block in model.blk]
        return Muon(matrices, lr=0.01, momentum=0.9, weight_decay=0, precision=torch.float32)

    torch.manual_seed(1)
    ids = torch.randint(50, (2, 30))
    narrow, wide = (Starter(Config(vocab=50, width=64, hidden=n)) for n in (32, 48))
    earlier, later = muon(narrow), muon(wide)
    step(narrow, earlier)
    wide.load_state_dict(widened(narrow.state_dict(), 48))
    assert torch.allclose(narrow(ids), wide(ids), atol=1e-5)
    later.load_state_dict(earlier.state_dict())
    pad_moments(later)
    step(wide, later)
    used = [block.ffn_down.weight[:, 32:].abs().max() for block in wide.blk]
    assert min(used) > 0


def test_llama_cpp_reads_back_every_text(library: Any) -> None:
    import llama_cpp

    from engines.vocabulary import Vocabulary

    rng, vocabulary = random.Random(4), Vocabulary(llama_cpp.llama_model_get_vocab(library.model))
    texts = [row.text for row in rows()]
    texts += ["".join(chr(rng.randrange(1, 0xD800)) for _ in range(40)) for _ in range(50)]
    for text in texts:
        tokens = library.tokenize(text.encode(), add_bos=False, special=False)
        assert b"".join(map(vocabulary.decode, tokens)).decode() == text


def test_the_twin_as_exported_computes_what_its_training_code_does(tmp_path: Path) -> None:
    import torch

    from engines.rwkv.file import read_rwkv_file
    from engines.rwkv.model import load_packaged
    from starter import rwkv_export
    from starter.rwkv_model import RwkvConfig, RwkvStarter

    torch.set_num_threads(1)
    torch.manual_seed(1)
    model = RwkvStarter(RwkvConfig(vocab=128))
    with torch.no_grad():
        for name, weights in model.named_parameters():
            weights += torch.randn_like(weights) / 10  # some begin as zeros
            weights.copy_(rwkv_export.stored(name, weights))
    torch.save({"average": model.state_dict()}, tmp_path / "checkpoint.pt")
    (tmp_path / "tokenizer.json").write_text("{}")
    target = tmp_path / "twin.pth"
    rwkv_export.export(tmp_path / "checkpoint.pt", tmp_path / "tokenizer.json", target)
    engine = load_packaged(read_rwkv_file(target), "cpu fp32", lambda _: None)
    tokens = torch.randint(128, (90,)).tolist()  # ends inside of a third chunk
    right = model(torch.tensor([tokens]))[-1].detach().numpy()
    found, _ = engine.forward(tokens, None)
    assert abs(found - right).max() < 0.01 * right.std()  # the package's embedding is rounded
    written = json.loads((tmp_path / "twin.tokenizer.json").read_text())
    assert written["chat_template"] == CHAT_TEMPLATE
