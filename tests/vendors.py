"""The vendors as tests know them: real servers on loopback with the real protocols."""

from vendor_server import ACCEPTS_THEN_DROPS, ACCEPTS_THEN_HANGS, DROPS, HANGS, Fault
from vendor_telegram import FakeTelegram
from vendor_twilio import FakeTwilio

__all__ = [
    "ACCEPTS_THEN_DROPS",
    "ACCEPTS_THEN_HANGS",
    "DROPS",
    "HANGS",
    "FakeTelegram",
    "FakeTwilio",
    "Fault",
]
