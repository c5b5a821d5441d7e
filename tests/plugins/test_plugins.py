"""Plugins: what they bring is judged, sensed and printed; a faulty one is one line that names it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from disclose import Checker, Post, plugins
from disclose.cli.main import cli
from disclose.errors import DiscloseError, PluginError, UsageError
from disclose.lexicon import matcher
from disclose.lexicon.checking import check_lexicon
from disclose.lexicon.loading import load_lexicon, read_sources
from disclose.policy.audience import jurisdictions
from disclose.policy.pack import load_pack
from disclose.policy.rule_ids import rule_ids, unknown_rule
from disclose.scan.settings import CheckerSettings, versions
from disclose.settings import KEYS

ACME = Path(__file__).parent / "acme"
UNDISCLOSED = "הנעליים האלה מושלמות, קוד SARA20 לעשרים אחוז הנחה"
CACHES = (plugins.find_plugins, load_pack, rule_ids, load_lexicon, matcher.matcher_for)


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Puts packages on the path as an installer does; what was loaded with them is forgotten in the end."""

    def install(name: str, module: str, source: str | None = None) -> None:
        info = tmp_path / f"disclose_{name}-1.2.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: disclose-{name}\nVersion: 1.2\n", encoding="utf-8")
        (info / "entry_points.txt").write_text(f"[disclose]\n{name} = {module}\n", encoding="utf-8")
        if source is not None:
            (tmp_path / f"{module}.py").write_text(source, encoding="utf-8")
        forget()

    def forget() -> None:
        for cache in CACHES:
            cache.cache_clear()
        for name in [name for name, module in sys.modules.items() if str(getattr(module, "__file__", "")).startswith(str(tmp_path))]:
            del sys.modules[name]

    monkeypatch.syspath_prepend(str(ACME))
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setenv(plugins.OFF, "")
    yield install
    monkeypatch.undo()
    sys.modules.pop("acme_disclose", None)
    forget()


@pytest.fixture
def acme(installed) -> None:
    installed("acme", "acme_disclose")


def run(*args: str, code: int = 0) -> str:
    result = CliRunner().invoke(cli, args)
    if isinstance(result.exception, DiscloseError):
        return str(result.exception)
    assert result.exit_code == code, result.output
    return result.output


def test_a_pack_of_a_plugin_judges(acme: None) -> None:
    report = Checker(jurisdictions=("acme", "il")).check(Post(UNDISCLOSED))
    assert dict(report.jurisdictions) == {"il": "fail", "acme": "fail"}
    assert {"IL-DSC001", "AC-DSC001"} <= {finding.rule for finding in report.findings}
    assert report.versions["rules/acme"] == "3"
    assert not unknown_rule("AC-CLM")
    assert not KEYS["jurisdictions"].fault(["acme"])


def test_every_example_of_the_pack_holds(acme: None) -> None:
    checker = Checker(jurisdictions=("acme",))
    for rule in load_pack("acme").rules:
        for post, wanted in [*((post, True) for post in rule.match), *((post, False) for post in rule.no_match)]:
            found = {finding.rule for finding in checker.check(Post.from_dict(post)).findings}
            assert (rule.id in found) is wanted, post


def test_a_lexicon_of_a_plugin_is_sensed(acme: None) -> None:
    evidence = Checker().check(Post("מועדון זורגית שלח לי קרם")).signals.sponsorship.evidence
    assert any("he.evidence.acme-club" in item.entries for item in evidence)
    assert not [fault for fault in check_lexicon("he").faults if "acme" in fault]


def test_a_format_of_a_plugin_prints(acme: None) -> None:
    assert run("check", "--backend", "none", "--format", "tally", "--text", UNDISCLOSED, code=1) == "-\tfail\n"
    assert "'tally'" in run("check", "--format", "tale", "--text", "x", code=2)


def test_plugins_are_listed(acme: None) -> None:
    told = run("plugins")
    assert "acme (disclose-acme 1.2)" in told
    assert "pack acme: 2 rules" in told
    assert "lexicon he: 1 entries" in told
    assert "format tally" in told
    assert "AC-DSC001" in run("rules", "--jurisdiction", "acme")
    assert "House rules" not in run("explain", "AC-CLM001")


def test_plugins_are_turned_off(acme: None, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "there is no jurisdiction 'acme'" in run("check", "--no-plugins", "--jurisdiction", "acme", "--text", "x")
    monkeypatch.setenv(plugins.OFF, "")
    plugins.find_plugins.cache_clear()
    assert "acme" in jurisdictions()
    assert "No plugins" in run("--no-plugins", "plugins")
    with pytest.raises(UsageError):
        Checker(jurisdictions=("acme",))


@pytest.mark.parametrize(
    ("source", "told"),
    [
        (None, "ModuleNotFoundError"),
        ("this is no Python", "SyntaxError"),
        ("raise SystemExit(3)", "SystemExit"),
        ("{hook}\ndef disclose_packs(posts): return []", "PluginValidationError"),
        ("{hook}\ndef disclose_models(): return []", "PluginValidationError"),
        ("{hook}\ndef disclose_packs(): return 1 / 0", "ZeroDivisionError"),
        ("{hook}\ndef disclose_packs(): return 7", "TypeError"),
        ("{hook}\ndef disclose_packs(): return 'packs'", "a list of paths"),
        ("{hook}\ndef disclose_packs(): return ['/nowhere/x.yaml']", "there is no"),
        ("{hook}\ndef disclose_packs(): return [__file__]", "is no pack"),
        (f"{{hook}}\ndef disclose_packs(): return [{str(ACME.parents[2] / 'rules' / 'il.yaml')!r}]", "there is a pack 'il' already"),
        (f"{{hook}}\ndef disclose_lexicons(): return [{str(ACME)!r}]", "is no folder of lexicons"),
        ("{hook}\ndef disclose_reporters(): return {'json': print}", "there is a format 'json' already"),
        ("{hook}\ndef disclose_reporters(): return {'tally': 3}", "is no format"),
    ],
)
def test_a_faulty_plugin_is_named(installed, source: str | None, told: str) -> None:
    hook = "from disclose.hookspecs import hookimpl\n@hookimpl"
    installed("broken", "broken_plugin", source and source.replace("{hook}", hook))
    listed = run("plugins", code=2)
    assert "DIS121: plugin broken:" in listed
    assert told in listed
    with pytest.raises(PluginError, match="plugin broken"):
        jurisdictions()


@pytest.mark.parametrize(
    ("pack", "told"),
    [
        ("pack: other\njurisdiction: other\nversion: 1\nlabels: {}\nrules: []", "called like the file"),
        ("pack: house\njurisdiction: house\nversion: 1\nlabels: {}\nrules: 7", "does not follow the schema"),
        ("pack: house\njurisdiction: house\nversion: 1\nlabels: {}\nrules: [{base: undisclosed-advertising}]", "lacks"),
        ("- 1", "a pack has the keys"),
        (
            "pack: house\njurisdiction: house\nversion: 1\nlabels: {}\nrules: [{id: IL-DSC001, base: undisclosed-advertising, citation: {text: x}}]",
            "is one of another pack",
        ),
    ],
)
def test_a_faulty_pack_is_named(installed, tmp_path: Path, pack: str, told: str) -> None:
    path = tmp_path / "house.yaml"
    path.write_text(pack, encoding="utf-8")
    installed("house", "house_plugin", f"from disclose.hookspecs import hookimpl\n@hookimpl\ndef disclose_packs(): return [{str(path)!r}]")
    with pytest.raises(PluginError, match=told) as caught:
        Checker(jurisdictions=("house",)).check(Post("loving the rain"))
    assert "plugin house" in str(caught.value)
    assert told in run("plugins", code=2)


@pytest.mark.parametrize(
    "lexicon",
    [
        "language: en\nsets: [a]",
        "language: en\nentries: {a: 1}",
        "language: en\nentries: [{id: 1, is: 2, patterns: 3, match: 4, no_match: 5}]",
    ],
)
def test_a_faulty_lexicon_is_named(installed, tmp_path: Path, lexicon: str) -> None:
    folder = tmp_path / "words" / "en"
    folder.mkdir(parents=True)
    (folder / "own.yaml").write_text(lexicon, encoding="utf-8")
    installed(
        "words",
        "words_plugin",
        f"from disclose.hookspecs import hookimpl\n@hookimpl\ndef disclose_lexicons(): return [{str(folder.parent)!r}]",
    )
    with pytest.raises(PluginError, match="plugin words"):
        load_lexicon("en", "own")
    with pytest.raises(DiscloseError, match=r"own\.yaml"):
        read_sources("en")


@pytest.mark.parametrize("body", ["1 / 0", "iter([1])", "None", "iter(7)"])
def test_a_format_that_fails_is_named(installed, body: str) -> None:
    source = f"from disclose.hookspecs import hookimpl\n@hookimpl\ndef disclose_reporters(): return {{'odd': lambda reports: {body}}}"
    installed("odd", "odd_plugin", source)
    assert "DIS121: plugin odd: its format 'odd' failed" in run("check", "--backend", "none", "--format", "odd", "--text", "rain")


def test_without_plugins_the_metadata_is_not_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(plugins.OFF, "")
    monkeypatch.setattr(sys, "path", [str(tmp_path), "", str(tmp_path / "no")])
    plugins.find_plugins.cache_clear()
    assert plugins.find_plugins() == ()
    plugins.find_plugins.cache_clear()


def test_what_a_plugin_brings_is_part_of_what_a_scan_rests_on(acme: None) -> None:
    (version,) = [value for name, value in versions(CheckerSettings()).items() if name == "plugins/acme"]
    assert version.startswith("disclose-acme 1.2 ")
