"""Options that know plugins: `--no-plugins`, and choices that plugins add to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_Command = TypeVar("_Command", bound="Callable[..., Any]")


class Extended(click.Choice[str]):
    """A choice of what disclose offers and of what plugins do."""

    name = "choice"

    def __init__(self, choices: Iterable[str], more: Callable[[], Iterable[str]]) -> None:
        """Begin.

        Args:
            choices: of disclose itself, which help shows.
            more: those of plugins; asked for other values alone.
        """
        super().__init__(list(choices))
        self._more = more

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The value, where it is one of both."""
        if value in self.choices:
            return value
        return click.Choice([*self.choices, *self._more()]).convert(value, param, ctx)


def no_plugins_option(command: _Command) -> _Command:
    """Add `--no-plugins`."""
    return click.option(
        "--no-plugins", is_flag=True, is_eager=True, expose_value=False, callback=_turn_off, help="Load no plugin (DISCLOSE_NO_PLUGINS=1)."
    )(command)


def _turn_off(_ctx: click.Context, _param: click.Parameter, value: bool) -> None:  # noqa: FBT001 - as click calls it
    if value:
        from disclose.plugins import turn_off

        turn_off()
