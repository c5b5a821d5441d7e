"""Shared fixtures: the cache of compiled lexicons stays out of the user's own, no installed plugin is loaded, answers are in English."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

from disclose import Checker, Post, Report

# tests assert behaviour: how long an example takes on a busy machine is none
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
GOLD = Path(__file__).parent / "gold"


@pytest.fixture(scope="session", autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory) -> None:
    os.environ["LC_ALL"] = "C.UTF-8"
    os.environ["DISCLOSE_NO_PLUGINS"] = "1"
    os.environ["DISCLOSE_CACHE"] = str(tmp_path_factory.mktemp("cache"))


@pytest.fixture(scope="session")
def checker(own_cache: None) -> Checker:
    return Checker()


@pytest.fixture
def checked(checker: Checker):
    def run(text: str, **known) -> Report:
        return checker.check(Post.from_dict({"text": text, **known}))

    return run
