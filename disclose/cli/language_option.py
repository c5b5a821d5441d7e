"""The option `--ui-lang`, and the language that holds where it is not given."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final

import click

from disclose.locales.translator import ENGLISH, Tongues, Translator, only

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

TRANSLATED: Final = ("he", "ar", "fa", "th")
AUTO: Final = "auto"
#: Older codes that environments still use.
_ALIASES: Final = {"iw": "he"}


def language_option(*, auto: bool = False) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """`--ui-lang`.

    Args:
        auto: whether each post may be answered in its own language.
    """
    own = " `auto`: each post's own." if auto else ""
    return click.option(
        "--ui-lang",
        type=click.Choice([ENGLISH, *TRANSLATED, *([AUTO] if auto else [])]),
        help=f"The language of the answer; else that of LC_ALL, LC_MESSAGES or LANG.{own}",
    )


def tongues(asked: str | None, environment: Mapping[str, str] = os.environ) -> Tongues:
    """The languages of a run.

    Args:
        asked: what `--ui-lang` says, or None.
        environment: where the language of the system is told.
    """
    if asked == AUTO:
        return Tongues(Translator(system_language(environment)), {language: Translator(language) for language in (ENGLISH, *TRANSLATED)})
    return only(asked or system_language(environment))


def system_language(environment: Mapping[str, str]) -> str:
    """The language that the system speaks, where it is one of those that there are, else English."""
    told = next((value for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := environment.get(name))), "")
    code = told.replace("-", "_").split("_")[0].split(".")[0].lower()
    code = _ALIASES.get(code, code)
    return code if code in TRANSLATED else ENGLISH
