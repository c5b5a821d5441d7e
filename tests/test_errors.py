"""Errors with all their parts."""

from __future__ import annotations

import pickle

from disclose.errors import DiscloseError, UsageError


def test_an_error_says_what_where_and_what_to_do() -> None:
    assert str(UsageError("is wrong", where="--x", todo="mend it")) == "DIS101: --x: is wrong (mend it)"


def test_an_error_travels_between_processes() -> None:
    error = UsageError("is wrong", where="--x", todo="mend it")
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again)) == (UsageError, str(error))


def test_no_two_errors_have_one_code() -> None:
    def kinds(error: type[DiscloseError]) -> list[type[DiscloseError]]:
        return [error, *(kind for child in error.__subclasses__() for kind in kinds(child))]

    codes = [kind.code for kind in kinds(DiscloseError)]
    assert len(codes) == len(set(codes))
