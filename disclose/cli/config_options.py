"""`disclose.toml` behind the options of a command: what is not given on the command line is taken from the file, else from the defaults."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Final, TypeVar

import click

from disclose.cli.plugin_options import no_plugins_option
from disclose.config import Config, find_config, load_config
from disclose.errors import ConfigError, UsageError
from disclose.plugins import turn_off
from disclose.policy.baseline import read_baseline
from disclose.policy.overrides import Overrides
from disclose.policy.rule_choice import RuleChoice
from disclose.policy.rule_ids import unknown_rule
from disclose.policy.suppressions import read_suppressions

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from disclose.register import Register

_Command = TypeVar("_Command", bound="Callable[..., Any]")
_META: Final = "disclose.config"


class ConfiguredCommand(click.Command):
    """A command whose options have the values of the settings file as their defaults."""

    #: Key of the file → parameter, where it is not the key with underscores; None: the command does not take it from the file.
    parameters: ClassVar[Mapping[str, str | None]] = {}

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the settings file that the arguments ask for, then the arguments.

        Raises:
            ConfigError: the file cannot be read or does not follow the form.
            UsageError: the options do not fit together.
        """
        given, _, _ = self.make_parser(ctx).parse_args(args=list(args))
        helps = self.get_help_option(ctx)
        if not (ctx.resilient_parsing or (helps and helps.name in given)):
            if given.get("no_plugins"):  # the settings may name what plugins bring
                turn_off()
            config = _config(given.get("config"), given.get("profile"), without=bool(given.get("no_config")))
            ctx.meta[_META] = config
            names = {parameter.name for parameter in self.params}
            by_parameter = {self.parameter_of(key): config.get(key) for key in config.settings}
            ctx.default_map = {name: value for name, value in by_parameter.items() if name and name in names}
        return super().parse_args(ctx, args)

    def parameter_of(self, key: str) -> str | None:
        """The parameter that a key of the file gives, or None."""
        return self.parameters.get(key, key.replace("-", "_"))


class ConfiguredScan(ConfiguredCommand):
    """As `scan` has it: its `--platform` and `--lang` choose posts, and say nothing of those that do not say."""

    parameters: ClassVar[Mapping[str, str | None]] = {"platform": "default_platform", "lang": None}


def config_options(command: _Command) -> _Command:
    """Add `--config`, `--no-config`, `--profile` and `--no-plugins`; for commands of the class ConfiguredCommand."""
    for option in (
        no_plugins_option,
        click.option("--profile", metavar="NAME", expose_value=False, help="Take the values of [profile.NAME] before the others."),
        click.option("--no-config", is_flag=True, expose_value=False, help="Read no settings file."),
        click.option(
            "--config",
            metavar="FILE",
            expose_value=False,
            help="The settings; by default disclose.toml, or pyproject.toml, of this folder or the nearest above.",
        ),
    ):
        command = option(command)
    return command


def override_options(command: _Command) -> _Command:
    """Add the options from which `overrides_of` makes decisions."""
    for option in (
        click.option("--unused/--no-unused", "tell_unused", default=True, help="Whether to tell of suppressions that nothing needed."),
        click.option("--today", metavar="DATE", help="The day on which suppressions must hold; the real one if left out."),
        click.option("--baseline", metavar="FILE", help="Findings that are known: they are counted, and do not count."),
        click.option("--suppressions", metavar="FILE", help="Findings that someone answers for, with a reason (YAML)."),
        click.option("--ignore", multiple=True, metavar="RULE,…", help="These rules do not count: ids, or beginnings such as CLM or IL-."),
        click.option("--select", multiple=True, metavar="RULE,…", help="Only these rules count."),
    ):
        command = option(command)
    return command


def current_config() -> Config:
    """The settings file of the command that runs; an empty one where there is none."""
    config = click.get_current_context().meta.get(_META)
    return config if isinstance(config, Config) else Config()


def overrides_of(given: Mapping[str, Any], config: Config) -> Overrides:
    """What a project has decided beside the rules.

    Args:
        given: the options of `override_options`.
        config: the settings file, for what has no option.

    Raises:
        UsageError: a rule or the day is none.
        SuppressionError, BaselineError: a file cannot be read or does not follow the form.
    """
    select, ignore = (_rules(given[name], f"--{name}") for name in ("select", "ignore"))
    suppressions = read_suppressions(Path(given["suppressions"])) if given["suppressions"] else ()
    return Overrides(
        RuleChoice(select, ignore, config.get("severity"), config.get("per-file-ignores")),
        suppressions,
        frozenset(read_baseline(Path(given["baseline"]))) if given["baseline"] else frozenset(),
        day_of(given["today"], "--today") if suppressions else None,
    )


def register_of(path: str | None) -> Register | None:
    """The register of approved claims that an option names.

    Raises:
        RegisterError: it cannot be read or does not follow the schema.
    """
    if path is None:
        return None
    from disclose.register import load_register

    return load_register(path)


def day_of(value: str | None, option: str) -> date:
    """The day of an option, or today.

    Raises:
        UsageError: it is no day.
    """
    try:
        return date.fromisoformat(value) if value else datetime.now(UTC).date()
    except ValueError as cause:
        raise UsageError(f"{option} {value!r} is no day", todo="right form: 2026-08-02") from cause


def split(values: tuple[str, ...]) -> tuple[str, ...]:
    """The names of an option that is repeated or holds commas."""
    return tuple(name.strip() for value in values for name in value.split(",") if name.strip())


def _rules(values: tuple[str, ...], option: str) -> tuple[str, ...]:
    names = split(values)
    if fault := next((fault for name in names if (fault := unknown_rule(name))), ""):
        raise UsageError(fault, where=option)
    return names


def _config(path: str | None, profile: str | None, *, without: bool) -> Config:
    if without:
        if path or profile:
            raise UsageError("--no-config stands without --config and --profile", todo="leave one of them out")
        return Config()
    found = Path(path) if path else _found()
    if found is None:
        if profile:
            raise ConfigError("there is no settings file with profiles", where="--profile", todo="write a disclose.toml, or give --config")
        return Config()
    return load_config(found, profile or "")


def _found() -> Path | None:
    try:
        home = Path.home()
    except RuntimeError:  # a user without a home
        home = Path("/")
    path = find_config(Path.cwd(), home)
    return path.relative_to(Path.cwd()) if path and path.is_relative_to(Path.cwd()) else path
