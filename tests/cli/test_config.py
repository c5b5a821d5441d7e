"""`disclose.toml` as the commands use it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from disclose.cli.main import cli
from disclose.errors import ConfigError, UsageError
from disclose.schemas import SCHEMAS

AD = "loving these boots, use my code ANNA15 for 15% off"


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder in which commands run, as the root of a repository."""
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def run():
    def call(*arguments: str, stdin: str | None = None):
        return CliRunner().invoke(cli, list(arguments), input=stdin)

    return call


def settings_of(result) -> dict[str, tuple[object, str]]:
    told = json.loads(result.stdout)["settings"]
    return {name: (one["value"], one["origin"]) for name, one in told.items()}


def test_options_win_over_the_file_and_the_file_over_defaults(house: Path, run) -> None:
    (house / "disclose.toml").write_text('fail-on = "never"\nbackend = "none"\njurisdictions = ["il"]\n', encoding="utf-8")
    assert run("check", "--text", AD).exit_code == 0
    assert run("check", "--text", AD, "--fail-on", "fail").exit_code == 1
    assert run("check", "--text", AD, "--no-config", "--backend", "none").exit_code == 1
    report = json.loads(run("check", "--text", AD, "--format", "json").stdout)
    assert report["jurisdictions"] == {"il": "fail"}
    given = json.loads(run("check", "--text", AD, "--format", "json", "--jurisdiction", "us").stdout)
    assert given["jurisdictions"] == {"us": "fail"}


def test_the_origin_of_each_setting(house: Path, run) -> None:
    (house / "pyproject.toml").write_text(
        '[tool.disclose]\nplatform = "x"\nbaseline = "b.json"\n[tool.disclose.severity]\nCLM = "off"\n[tool.disclose.profile.loud]\nfail-on = "review"\n',
        encoding="utf-8",
    )
    told = settings_of(run("config", "show", "--format", "json", "--profile", "loud", "--ignore", "CLM,DSC"))
    assert told["platform"] == ("x", "pyproject.toml:2")
    assert told["baseline"] == ("b.json", "pyproject.toml:3")
    assert told['severity."CLM"'] == ("off", "pyproject.toml:5")
    assert told["fail-on"] == ("review", "pyproject.toml:7")
    assert told["ignore"] == (["CLM", "DSC"], "option --ignore")
    assert told["backend"] == (None, "default")
    assert "# no settings file" in run("config", "show", "--no-config").stdout


def test_the_cut_of_a_platform(house: Path, run) -> None:
    (house / "disclose.toml").write_text('backend = "none"\n[cut]\ninstagram = 20\n', encoding="utf-8")
    text = "loving these boots #ad use my code ANNA15"
    late = json.loads(run("check", "--text", text, "--platform", "instagram", "--format", "json").stdout)
    usual = json.loads(
        run("check", "--text", text, "--platform", "instagram", "--format", "json", "--no-config", "--backend", "none").stdout
    )
    assert "below_fold" in late["sponsorship"]["reasons"]
    assert "below_fold" not in usual["sponsorship"]["reasons"]


def test_severity_and_per_file_ignores(house: Path, run) -> None:
    (house / "disclose.toml").write_text(
        'backend = "none"\n[per-file-ignores]\n"drafts/*" = ["DSC"]\n[severity]\nDSC001 = "warning"\n', encoding="utf-8"
    )
    (house / "drafts").mkdir()
    for name in ("drafts/a.txt", "b.txt"):
        (house / name).write_text(AD, encoding="utf-8")
    reports = json.loads(run("check", "drafts/a.txt", "b.txt", "--format", "json").stdout)
    assert [report["verdict"] for report in reports] == ["pass", "review"]
    assert reports[0]["ignored"] == [{"rule": "DSC001", "count": 1, "reason": "ignored in drafts/*", "where": "per-file-ignores"}]


@pytest.mark.parametrize(
    ("options", "error", "told"),
    [
        (("--config", "none.toml"), ConfigError, "cannot be read"),
        (("--profile", "x"), ConfigError, "no settings file"),
        (("--no-config", "--profile", "x"), UsageError, "--no-config stands without"),
        (("--ignore", "CML003"), UsageError, "did you mean CLM003"),
        (("--suppressions", "s.yaml", "--today", "soon"), UsageError, "--today 'soon' is no day"),
    ],
)
def test_what_does_not_fit_is_told(house: Path, run, options: tuple[str, ...], error: type[Exception], told: str) -> None:
    (house / "s.yaml").write_text("suppressions: []\n", encoding="utf-8")
    if "--today" in options:
        (house / "s.yaml").write_text("suppressions: [{rule: CLM, reason: x}]\n", encoding="utf-8")
    result = run("check", "--text", "x", "--backend", "none", *options)
    assert isinstance(result.exception, error)
    assert told in str(result.exception)


def test_help_needs_no_settings(house: Path, run) -> None:
    (house / "disclose.toml").write_text("= broken", encoding="utf-8")
    assert run("check", "--help").exit_code == 0
    assert isinstance(run("check", "--text", "x").exception, ConfigError)


def test_the_schemas_are_printed_and_written(house: Path, run) -> None:
    assert json.loads(run("schema", "config").stdout)["title"] == "disclose.toml"
    assert run("schema", "--write", "out").exit_code == 0
    assert {path.name for path in (house / "out").iterdir()} == {f"{name}.schema.json" for name in SCHEMAS}
    assert isinstance(run("schema").exception, UsageError)
