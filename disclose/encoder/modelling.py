"""The model for torch: a BERT encoder with heads for the whole post and for each token. Needs the extra `torch`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch
from torch import nn
from transformers import BertConfig, BertModel, PreTrainedModel

from disclose.encoder.labels import POST_HEADS, TOKEN_HEADS

if TYPE_CHECKING:
    from torch import Tensor


class DiscloseConfig(BertConfig):
    """Shape of the encoder; the heads' sizes follow from `disclose.encoder.labels`."""

    model_type = "disclose"


class Standardise(nn.Module):
    """Features less their mean, over their spread, both measured once on the untrained encoder.

    The pretrained vectors lie close together: without this the heads see little but what all texts share.
    """

    def __init__(self, width: int) -> None:
        """Begin as the identity."""
        super().__init__()
        self.register_buffer("mean", torch.zeros(width))
        self.register_buffer("spread", torch.ones(width))

    def forward(self, features: Tensor) -> Tensor:
        """Standardise the last dimension."""
        return (features - self.mean) / self.spread

    def measure(self, features: Tensor) -> None:
        """Take mean and spread of features (samples, width)."""
        self.mean.copy_(features.mean(0))
        self.spread.copy_(features.std(0).clamp(min=1e-4))


class DiscloseModel(PreTrainedModel):
    """Encoder with joined heads: two layers over the mean and the first token for the post, one over each token."""

    config_class = DiscloseConfig
    base_model_prefix = "encoder"

    def __init__(self, config: DiscloseConfig) -> None:
        """Build the encoder and its heads, untrained."""
        super().__init__(config)
        self.encoder = BertModel(config, add_pooling_layer=False)
        self.post_heads = nn.Sequential(
            Standardise(2 * config.hidden_size),
            nn.Linear(2 * config.hidden_size, config.hidden_size),
            nn.GELU(),
            nn.Dropout(config.hidden_dropout_prob),
            nn.Linear(config.hidden_size, sum(POST_HEADS.values())),
        )
        self.token_heads = nn.Sequential(
            Standardise(config.hidden_size),
            nn.Dropout(config.hidden_dropout_prob),
            nn.Linear(config.hidden_size, sum(TOKEN_HEADS.values())),
        )
        self.post_init()

    def forward(self, input_ids: Tensor, attention_mask: Tensor, **_: Any) -> tuple[Tensor, Tensor]:
        """Score a batch.

        Args:
            input_ids: (posts, tokens).
            attention_mask: (posts, tokens), 1 where a token is.

        Returns:
            Logits of the heads of `POST_HEADS` (posts, numbers) and of `TOKEN_HEADS` (posts, tokens, numbers), joined.
        """
        hidden, pooled = self.features(input_ids, attention_mask)
        return self.post_heads(pooled), self.token_heads(hidden)

    def features(self, input_ids: Tensor, attention_mask: Tensor) -> tuple[Tensor, Tensor]:
        """What the heads look at: each token's vector, and the mean of all beside the first."""
        hidden = self.encoder(input_ids=input_ids, attention_mask=attention_mask).last_hidden_state
        mask = attention_mask.unsqueeze(-1).to(hidden.dtype)
        mean = (hidden * mask).sum(1) / mask.sum(1).clamp(min=1)
        return hidden, torch.cat([mean, hidden[:, 0]], dim=-1)
