"""disclose: checks social-media posts for undisclosed advertising, unverifiable claims and what text generators leave behind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"
__all__ = ["Checker", "Post", "Report", "check"]

if TYPE_CHECKING:
    from disclose.checker import Checker, check
    from disclose.post import Post
    from disclose.report import Report


def __getattr__(name: str) -> Any:
    """Import the public names when they are first asked for, so that `import disclose` costs nothing."""
    from importlib import import_module

    homes = {"Checker": "disclose.checker", "check": "disclose.checker", "Post": "disclose.post", "Report": "disclose.report"}
    if name not in homes:
        raise AttributeError(f"module 'disclose' has no attribute {name!r}")
    return getattr(import_module(homes[name]), name)
