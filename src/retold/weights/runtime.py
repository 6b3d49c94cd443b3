"""Models in ONNX on the CPU; the only place that knows onnxruntime."""

from __future__ import annotations

import os
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from retold.errors import ReadError

if TYPE_CHECKING:
    from onnxruntime import InferenceSession


def packaged(name: str) -> str:
    """Return the path of a file of this folder."""
    return str(files("retold.weights").joinpath(name))


@cache
def session(file: str, threads: int) -> InferenceSession:
    """Return what runs a model.

    Args:
        file: path of an ONNX file.
        threads: how many processor cores it may use; never more than the machine has.

    Raises:
        ReadError: if there is no such file, or it is no model that can be run.
    """
    # Newer ones than we ask for report their use to Microsoft, and Windows builds note it for the
    # system, unless told before and after the import. Nothing is asked or told over a network here.
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    import onnxruntime  # noqa: PLC0415  # slow to import

    onnxruntime.disable_telemetry_events()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = max(1, min(threads, os.cpu_count() or 1))
    options.inter_op_num_threads = 1
    # A thread that waits shall not burn a core that somebody else could use.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    try:
        data = Path(file).read_bytes()
    except OSError as error:
        problem = f"cannot be read ({error.strerror})"
        raise ReadError(file, problem, "Name another model.") from error
    try:
        return onnxruntime.InferenceSession(data, options, providers=["CPUExecutionProvider"])
    except Exception as error:  # onnxruntime's own errors have no common class
        raise ReadError(file, "is no model that onnxruntime can run", "Name another.") from error
