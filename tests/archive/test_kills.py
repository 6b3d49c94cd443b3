"""Killed at any moment, nothing acknowledged is lost. ``benchmarks/kills.py`` does it 200 times."""

import importlib
import pathlib

BENCHMARKS = pathlib.Path(__file__).resolve().parents[2] / "benchmarks"


def test_nothing_acknowledged_is_lost(tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(BENCHMARKS)
    kills = importlib.import_module("kills")
    result = kills.kill_often(tmp_path, kills=8)
    assert result.kills == 8
    assert result.problems == ()
