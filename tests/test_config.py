"""`disclose.toml`: where it is found, what it may hold, and what is told of what it may not."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from disclose.config import Config, find_config, load_config
from disclose.errors import ConfigError

FULL = """\
jurisdictions = ["il", "us"]
platform = "instagram"
lang = "he"
ui-lang = "auto"
as-of = 2026-08-02
max-fpr = 0.005
backend = "none"
fail-on = "review"
select = ["DSC", "IL-"]
ignore = [
  "CLM003",
]
suppressions = "house/suppressions.yaml"
claims = "/srv/claims.yaml"
allow-inline = false

[severity]
CLM003 = "info"
"IL-" = "off"

[per-file-ignores]
"drafts/*.txt" = ["CLM"]

[cut]
instagram = 80

[profile.th-brand]
jurisdictions = ["th"]
severity = { CLM003 = "error" }
"""


@pytest.fixture
def write(tmp_path: Path):
    def put(text: str, name: str = "disclose.toml") -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    return put


def fault(path: Path, profile: str = "") -> ConfigError:
    with pytest.raises(ConfigError) as caught:
        load_config(path, profile)
    return caught.value


def test_every_value_knows_its_line_and_paths_begin_at_the_file(write) -> None:
    path = write(FULL)
    config = load_config(path)
    assert config.get("jurisdictions") == ("il", "us")
    assert config.get("as-of") == "2026-08-02"
    assert config.get("ignore") == ("CLM003",)
    assert config.get("suppressions") == str(path.parent / "house/suppressions.yaml")
    assert config.get("claims") == "/srv/claims.yaml"
    assert config.get("severity") == {"CLM003": "info", "IL-": "off"}
    assert config.get("per-file-ignores") == {"drafts/*.txt": ("CLM",)}
    assert config.get("cut") == {"instagram": 80}
    lines = FULL.split("\n")
    for name, begin in (("jurisdictions", "jurisd"), ("ignore", "ignore"), ("claims", "claims"), ("cut", "[cut]")):
        number = int(config.settings[name].where.removeprefix(f"{path}:"))
        assert lines[number - 1].startswith(begin)
    assert (
        config.settings["severity"].value["IL-"].where
        == f"{path}:{lines.index(chr(34) + 'IL-' + chr(34) + ' = ' + chr(34) + 'off' + chr(34)) + 1}"
    )


def test_a_profile_comes_before_the_general_values_and_joins_tables(write) -> None:
    config = load_config(write(FULL), "th-brand")
    assert config.get("jurisdictions") == ("th",)
    assert config.get("platform") == "instagram"
    assert config.get("severity") == {"CLM003": "error", "IL-": "off"}


def test_without_a_file_the_defaults_hold() -> None:
    assert (Config().get("fail-on"), Config().get("severity"), Config().get("platform")) == ("fail", {}, None)


@pytest.mark.parametrize(
    ("text", "line", "told", "todo"),
    [
        ('platfrom = "x"', 1, "unknown key 'platfrom'", "did you mean platform"),
        ('\nplatform = "myspace"', 2, "platform: 'myspace' is none of", 'platform = "instagram"'),
        ('jurisdictions = "il"', 1, "is a list", '["il", "us"]'),
        ('jurisdictions = ["il", "atlantis"]', 1, "'atlantis' is none of", ""),
        ('jurisdictions = ["il", "auto"]', 1, "auto stands alone", ""),
        ("max-fpr = 2", 1, "0..1", "0.01"),
        ("max-fpr = true", 1, "0..1", ""),
        ('as-of = "soon"', 1, "no day", "2026-08-02"),
        ("allow-inline = 1", 1, "true or false", ""),
        ('ignore = ["CML003"]', 1, "did you mean CLM003", ""),
        ("ignore = [3]", 1, "list of rules", ""),
        ('[severity]\nCLM003 = "loud"', 2, "severity.CLM003: 'loud' is none of error, warning, info, off", "[severity], then"),
        ('[severity]\nDSCX = "off"', 2, "there is no rule 'DSCX'", ""),
        ('severity = "off"', 1, "severity is a table", ""),
        ("[cut]\ninstagram = 0", 2, "code points", ""),
        ("[cut]\nmyspace = 3", 2, "no platform 'myspace'", ""),
        ('suppressions = ""', 1, "path", ""),
        ("profile = 3", 1, "profile holds tables", ""),
        ('[profile.a]\nplatfrom = "x"', 2, "unknown key", "platform"),
        ("[profile.a.profile.b]", 1, "unknown key 'profile'", ""),
        ("a = ", 0, "no valid TOML", ""),
        ("a = 1\na = 2", 0, "no valid TOML", ""),
        ("x = " + "[" * 100_000, 0, "no valid TOML", ""),
    ],
)
def test_a_fault_is_told_with_file_line_key_and_the_right_form(write, text: str, line: int, told: str, todo: str) -> None:
    path = write(text)
    error = fault(path)
    assert error.code == "DIS111"
    assert error.where == (f"{path}:{line}" if line else str(path))
    assert told in error.what
    assert todo in error.todo


def test_a_profile_that_there_is_not_names_those_that_there_are(write) -> None:
    assert "th-brand" in fault(write(FULL), "th-brnad").todo
    assert "no profile" in fault(write(""), "x").what


def test_an_unreadable_file_is_told(tmp_path: Path) -> None:
    assert "cannot be read" in fault(tmp_path / "none.toml").what
    path = tmp_path / "disclose.toml"
    path.write_bytes(b"\xff\xfe")
    assert "no valid TOML" in fault(path).what


def test_pyproject_counts_only_with_its_table(write) -> None:
    path = write('[project]\nname = "a"\n[tool.disclose]\nfail-on = "never"\n[tool.disclose.cut]\nx = 100\n', "pyproject.toml")
    config = load_config(path)
    assert config.get("fail-on") == "never"
    assert config.settings["fail-on"].where == f"{path}:4"
    assert config.settings["cut"].value["x"].where == f"{path}:6"
    assert "has no [tool.disclose]" in fault(write("[tool.other]\n", "pyproject.toml")).what
    assert "is a table" in fault(write("[tool]\ndisclose = 3\n", "pyproject.toml")).what


def test_the_nearest_file_above_is_found_up_to_the_root_of_the_repository(write, tmp_path: Path) -> None:
    home = tmp_path / "elsewhere"
    inner = tmp_path / "repo" / "drafts"
    inner.mkdir(parents=True)
    above = write("")
    assert find_config(inner, home) == above
    (tmp_path / "repo" / ".git").mkdir()
    assert find_config(inner, home) is None
    plain = write("[project]\nname = 'disclose'\n", "repo/pyproject.toml")
    assert find_config(inner, home) is None
    plain.write_text("[tool.disclose]\n", encoding="utf-8")
    assert find_config(inner, home) == plain
    both = write("", "repo/disclose.toml")
    assert find_config(inner, home) == both
    own = write("", "repo/drafts/disclose.toml")
    assert find_config(inner, home) == own


def test_the_search_ends_with_the_home_folder(write, tmp_path: Path) -> None:
    write("")
    inner = tmp_path / "home" / "drafts"
    inner.mkdir(parents=True)
    assert find_config(inner, tmp_path / "home") is None
    mine = write("", "home/disclose.toml")
    assert find_config(inner, tmp_path / "home") == mine


@settings(max_examples=40, deadline=None)
@given(text=st.text(alphabet="ab[]{}=\"'.,#\n 1-", max_size=80))
def test_any_text_is_settings_or_a_coded_error(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.getbasetemp() / "any.toml"
    path.write_text(text, encoding="utf-8")
    with suppress(ConfigError):
        load_config(path)
