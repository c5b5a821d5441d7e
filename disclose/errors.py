"""Every error of disclose, with its code and what to do about it."""

from __future__ import annotations

from functools import partial


class DiscloseError(Exception):
    """An error that a user can act on.

    Attributes:
        code: stable code, `DIS` and three digits.
        what: what is wrong.
        where: the place (file, line, field), or "".
        todo: what to do about it, or "".
    """

    code = "DIS000"

    def __init__(self, what: str, *, where: str = "", todo: str = "") -> None:
        """Keep the parts; `str(error)` is the whole line."""
        self.what, self.where, self.todo = what, where, todo
        super().__init__(f"{self.code}: {f'{where}: ' if where else ''}{what}{f' ({todo})' if todo else ''}")

    def __reduce__(self) -> tuple[partial[DiscloseError], tuple[()]]:
        """Travel between processes with all parts."""
        return partial(type(self), self.what, where=self.where, todo=self.todo), ()


class UsageError(DiscloseError):
    """A call whose options do not fit together."""

    code = "DIS101"


class InputError(DiscloseError):
    """A post or a file that cannot be read."""

    code = "DIS102"


class PostError(DiscloseError):
    """A post whose fields are missing, of the wrong type or of an unknown value."""

    code = "DIS103"


class ConfigError(DiscloseError):
    """A `disclose.toml` that cannot be read, or holds what no setting is."""

    code = "DIS111"


class SuppressionError(DiscloseError):
    """A suppression, in its file or in a line of a text, that does not follow the form."""

    code = "DIS112"


class BaselineError(DiscloseError):
    """A baseline that cannot be read or written."""

    code = "DIS113"


class PluginError(DiscloseError):
    """A plugin that cannot be loaded, brings what does not follow its schema, or fails."""

    code = "DIS121"


class LexiconError(DiscloseError):
    """A lexicon file that does not follow the schema."""

    code = "DIS201"


class PatternError(DiscloseError):
    """A lexicon pattern that cannot be compiled."""

    code = "DIS202"


class RulesError(DiscloseError):
    """A rule pack that does not follow the schema."""

    code = "DIS301"


class RegisterError(DiscloseError):
    """A register of approved claims that does not follow the schema, or that cannot be read or written."""

    code = "DIS311"


class ModelError(DiscloseError):
    """The model, or a package that runs it, is missing."""

    code = "DIS501"


class GoldError(DiscloseError):
    """A labelled post that does not follow the gold format."""

    code = "DIS401"


class ArchiveError(DiscloseError):
    """An archive, or a member of one, that cannot be read at all."""

    code = "DIS601"


class UnrecognisedError(ArchiveError):
    """A file whose kind is not known, or that holds no posts."""

    code = "DIS602"


class DamagedError(ArchiveError):
    """A file that breaks off, or whose bytes do not fit its kind."""

    code = "DIS603"


class ForbiddenMemberError(ArchiveError):
    """A member that is not opened: encrypted, a link, an archive in an archive, or a name that leads out of the archive."""

    code = "DIS604"


class LimitError(ArchiveError):
    """Something larger than the limits: an archive that expands too far, a row or a text that is too long."""

    code = "DIS605"


class RowError(ArchiveError):
    """A row that is no post: broken JSON, a wrong number of cells, a field of the wrong type."""

    code = "DIS606"


class NoTextError(ArchiveError):
    """A post without a text."""

    code = "DIS607"


class MediaOnlyError(ArchiveError):
    """A post that is a picture or a video without a text."""

    code = "DIS608"


class RemovedError(ArchiveError):
    """A row that nobody sees as a post: deleted by its author, or a message of the service itself."""

    code = "DIS609"


class MissingColumnError(ArchiveError):
    """A table without a column for the text."""

    code = "DIS610"


class RemoteError(DiscloseError):
    """Remote storage that cannot be reached, or that stops in the middle of a file."""

    code = "DIS611"


class ScanError(DiscloseError):
    """A scan that cannot begin or go on: its folder or its disk."""

    code = "DIS701"


class ResumeError(DiscloseError):
    """A scan that cannot be resumed, because it would be another one."""

    code = "DIS702"


class WorkerError(DiscloseError):
    """A worker process that died again and again on the same rows."""

    code = "DIS703"


class ClusterError(DiscloseError):
    """A cluster that cannot be reached, has no room or has other versions."""

    code = "DIS706"


class CheckError(DiscloseError):
    """A row on which the check itself failed."""

    code = "DIS704"


class ResultsError(DiscloseError):
    """A folder that does not hold the results of a finished scan, or tables of it that cannot be read."""

    code = "DIS705"


class LocaleError(DiscloseError):
    """A catalogue of a language that cannot be read, or the package that reads it is missing."""

    code = "DIS801"
