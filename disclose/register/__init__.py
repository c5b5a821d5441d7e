"""The register of approved claims: what a brand has proof for, read from a file and found in posts."""

from disclose.register.files import load_register
from disclose.register.model import ApprovedClaim, Evidence, Register

__all__ = ["ApprovedClaim", "Evidence", "Register", "load_register"]
