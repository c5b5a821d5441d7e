"""Train the encoder: python -m training.train --data ../shared --out ../runs/first [--resume]

Every epoch ends with a checkpoint, so that a run that was ended goes on with --resume. The base is a pretrained multilingual encoder.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import time
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from tokenizers import Tokenizer
from torch.nn import functional
from transformers import BertModel

from disclose.encoder.labels import POST_HEADS, TOKEN_HEADS, slices
from disclose.encoder.modelling import DiscloseConfig, DiscloseModel
from disclose.encoder.text import tokenise
from training.augment import vary
from training.corpus import ROOT, UNKNOWN, Example, captions, generated, human_social, is_test, labelled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from torch import Tensor

POST, TOKEN = slices(POST_HEADS), slices(TOKEN_HEADS)
#: Weight of each head in the sum of losses.
WEIGHTS = {"commercial": 1.0, "disclosure": 1.0, "machine": 1.0, "claim": 2.0, "label": 1.0, "evidence": 1.0, "support": 0.5}
#: Weight of the tag of no span beside the others.
OUTSIDE_WEIGHT = 0.4
SMOOTHING = 0.03


def batches(
    examples: list[Example], tokenizer: Tokenizer, *, most_tokens: int, longest: int, chance: random.Random
) -> Iterator[dict[str, Any]]:
    """Batches of like length, each of at most `most_tokens` tokens with padding."""
    varied = [vary(example, chance) for example in examples]
    encoded = [encode(example, tokenizer, longest) for example in varied]
    order = sorted(range(len(encoded)), key=lambda index: len(encoded[index]["ids"]) + chance.random() * 8)
    groups: list[list[int]] = [[]]
    for index in order:
        if groups[-1] and len(encoded[index]["ids"]) * (len(groups[-1]) + 1) > most_tokens:
            groups.append([])
        groups[-1].append(index)
    chance.shuffle(groups)
    for group in groups:
        yield collate([encoded[index] for index in group])


def encode(example: Example, tokenizer: Tokenizer, longest: int) -> dict[str, Any]:
    """Token ids with one tag a token for each head that the example knows."""
    tokens = tokenise(tokenizer, example.text, longest)
    row: dict[str, Any] = {
        "ids": tokens.ids,
        "commercial": example.commercial,
        "disclosure": example.disclosure,
        "machine": example.machine,
    }
    for name in TOKEN_HEADS:
        tags = getattr(example, name)
        row[name] = [UNKNOWN if tags is None or start < 0 else tags[_first_letter(example.text, start)] for start, _ in tokens.spans]
    return row


def _first_letter(text: str, at: int) -> int:
    """Where a token that begins with spaces says something."""
    while at + 1 < len(text) and text[at].isspace():
        at += 1
    return at


def collate(rows: list[dict[str, Any]]) -> dict[str, Any]:
    """Pad a batch."""
    width = max(len(row["ids"]) for row in rows)
    batch: dict[str, Any] = {
        "input_ids": torch.tensor([row["ids"] + [1] * (width - len(row["ids"])) for row in rows]),
        "attention_mask": torch.tensor([[1] * len(row["ids"]) + [0] * (width - len(row["ids"])) for row in rows]),
    }
    for name in POST_HEADS:
        batch[name] = torch.tensor([row[name] for row in rows])
    for name in TOKEN_HEADS:
        batch[name] = torch.tensor([row[name] + [UNKNOWN] * (width - len(row[name])) for row in rows])
    return batch


def loss_of(posts: Tensor, tokens: Tensor, batch: dict[str, Any]) -> tuple[Tensor, dict[str, float]]:
    """The weighted sum of the heads' losses over what is known, and each of them."""
    parts: dict[str, Tensor] = {}
    for name in ("commercial", "disclosure"):
        if bool((batch[name] != UNKNOWN).any()):
            parts[name] = functional.cross_entropy(posts[:, POST[name]], batch[name], ignore_index=UNKNOWN, label_smoothing=SMOOTHING)
    known = batch["machine"] != UNKNOWN
    if bool(known.any()):
        target = batch["machine"][known].float() * (1 - 2 * SMOOTHING) + SMOOTHING
        parts["machine"] = functional.binary_cross_entropy_with_logits(posts[known, POST["machine"]].squeeze(-1), target)
    for name, width in TOKEN_HEADS.items():
        if bool((batch[name] != UNKNOWN).any()):
            weight = torch.ones(width)
            if name != "support":
                weight[0] = OUTSIDE_WEIGHT
            parts[name] = functional.cross_entropy(
                tokens[..., TOKEN[name]].transpose(1, 2), batch[name], weight=weight, ignore_index=UNKNOWN
            )
    total = torch.stack([WEIGHTS[name] * part for name, part in parts.items()]).sum()
    return total, {name: part.item() for name, part in parts.items()}


def gather(options: argparse.Namespace) -> tuple[list[Example], list[Example]]:
    """All that is trained on: labelled posts, and the training part of human and machine text."""
    corpus = ROOT / "training" / "corpus"
    folders = (ROOT / "tests" / "gold" / "tune", corpus / "labelled", corpus / "statements")
    gold = labelled(path for folder in folders for path in sorted(folder.glob("*.jsonl")))
    shared = Path(options.data)
    written = [
        *captions(shared),
        *human_social(shared, per_language=options.social, seed=options.seed),
        *generated(shared, per_language=options.public, seed=options.seed),
    ]
    return gold, [example for example in written if not is_test(example.group)]


def parameter_groups(model: DiscloseModel, rate: float, frozen: int) -> list[dict[str, Any]]:
    """Heads learn faster than the encoder; the embeddings and the lowest layers stay as they are."""
    for part in (model.encoder.embeddings, *model.encoder.encoder.layer[:frozen]):
        part.requires_grad_(requires_grad=False)
    heads = [*model.post_heads.parameters(), *model.token_heads.parameters()]
    known = {id(parameter) for parameter in heads}
    body = [parameter for parameter in model.parameters() if parameter.requires_grad and id(parameter) not in known]
    return [{"params": body, "lr": rate, "weight_decay": 0.01}, {"params": heads, "lr": rate * 10, "weight_decay": 0.0}]


def build(base: Path, layers: int) -> DiscloseModel:
    """A model on the pretrained encoder, with the first `layers` layers of it."""
    encoder = BertModel.from_pretrained(base, add_pooling_layer=False, dtype=torch.float32)
    config = DiscloseConfig(**{**encoder.config.to_dict(), "model_type": "disclose", "architectures": ["DiscloseModel"]})
    config.num_hidden_layers = layers
    model = DiscloseModel(config)
    encoder.encoder.layer = encoder.encoder.layer[:layers]
    model.encoder.load_state_dict(encoder.state_dict())
    return model


def measure(model: DiscloseModel, some: list[dict[str, Any]]) -> None:
    """Set the heads' standardisation from a few batches through the pretrained encoder."""
    model.eval()
    with torch.inference_mode():
        found = [(*model.features(batch["input_ids"], batch["attention_mask"]), batch["attention_mask"].bool()) for batch in some]
    model.token_heads[0].measure(torch.cat([hidden[mask] for hidden, _, mask in found]))
    model.post_heads[0].measure(torch.cat([pooled for _, pooled, _ in found]))


def read_options() -> argparse.Namespace:
    """What the command line says."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True, help="the folder of third-party data and the pretrained encoder")
    parser.add_argument("--out", required=True, type=Path)
    parser.add_argument("--start", type=Path, help="a trained model to go on from, in place of the pretrained encoder")
    parser.add_argument("--layers", type=int, default=12)
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--rate", type=float, default=6e-5)
    parser.add_argument("--most-tokens", type=int, default=1024)
    parser.add_argument("--longest", type=int, default=192)
    parser.add_argument("--social", type=int, default=240, help="human posts a language")
    parser.add_argument("--public", type=int, default=240, help="rows of public human and machine text a language")
    parser.add_argument("--written", type=float, default=0.55, help="share of the human and machine texts that an epoch sees")
    parser.add_argument("--frozen", type=int, default=2, help="lowest layers that stay as they are")
    parser.add_argument("--half", action="store_true", help="bfloat16, for processors that compute in it")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--resume", action="store_true")
    return parser.parse_args()


def main() -> None:
    """Train, with a checkpoint an epoch."""
    options = read_options()
    torch.manual_seed(options.seed)
    torch.set_num_threads(2)
    base = Path(options.data) / "models" / "multilingual-e5-small-5lang"
    tokenizer = Tokenizer.from_file(str(base / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    posts_with_labels, written = gather(options)
    model = DiscloseModel.from_pretrained(options.start) if options.start else build(base, options.layers)
    optimizer = torch.optim.AdamW(parameter_groups(model, options.rate, options.frozen))
    options.out.mkdir(parents=True, exist_ok=True)

    def epoch_of(chance: random.Random) -> Iterator[dict[str, Any]]:
        chosen = posts_with_labels + chance.sample(written, round(options.written * len(written)))
        return batches(chosen, tokenizer, most_tokens=options.most_tokens, longest=options.longest, chance=chance)

    steps = options.epochs * sum(1 for _ in epoch_of(random.Random(0)))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1.0, (step + 1) / (0.08 * steps)) * 0.5 * (1 + math.cos(math.pi * min(1.0, step / steps)))
    )
    if not options.start:
        measure(model, list(islice(epoch_of(random.Random(1)), 12)))
    first = 0
    state_file = options.out / "state.pt"
    if options.resume and state_file.exists():
        state = torch.load(state_file, weights_only=True)
        model.load_state_dict(state["model"])
        optimizer.load_state_dict(state["optimizer"])
        schedule.load_state_dict(state["schedule"])
        first = state["epoch"]
    print(f"{len(posts_with_labels)} labelled posts, {len(written)} human and machine texts, {steps} steps", flush=True)
    for epoch in range(first, options.epochs):
        model.train()
        chance = random.Random(options.seed * 1000 + epoch)
        sums: dict[str, list[float]] = {}
        begin = time.time()
        for number, batch in enumerate(epoch_of(chance)):
            with torch.autocast("cpu", dtype=torch.bfloat16, enabled=options.half):
                posts, tokens = model(batch["input_ids"], batch["attention_mask"])
            loss, parts = loss_of(posts.float(), tokens.float(), batch)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            for name, part in parts.items():
                sums.setdefault(name, []).append(part)
            if number % 20 == 0:
                shown = {name: round(sum(values[-40:]) / len(values[-40:]), 3) for name, values in sums.items()}
                print(f"epoch {epoch + 1} step {number} {time.time() - begin:.0f} s {json.dumps(shown)}", flush=True)
        torch.save(
            {"model": model.state_dict(), "optimizer": optimizer.state_dict(), "schedule": schedule.state_dict(), "epoch": epoch + 1},
            state_file,
        )
        model.save_pretrained(options.out)
        print(f"epoch {epoch + 1} done in {time.time() - begin:.0f} s", flush=True)


if __name__ == "__main__":
    main()
