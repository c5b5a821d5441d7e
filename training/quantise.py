"""int8 for ONNX, with a scale for each token.

ONNX Runtime's own dynamic quantisation takes one scale for a whole batch: an outlier in one post moves the scores of the others (up to
1.2 in a logit, measured), so that answers depend on what else is scored. Here every token of every activation has a scale of its own
(Yao et al., ZeroQuant, arXiv:2206.01861), as has every output of a weight: a post's scores are its own, and three times nearer to fp32.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

#: Constants of the graph by name. Activations are unsigned with their zero at 128: the pair that processors multiply fastest.
CONSTANTS = {
    "int8_most": np.array(127, np.float32),
    "int8_least": np.array(1e-8, np.float32),
    "int8_shift": np.array(128, np.float32),
    "int8_zero": np.array(128, np.uint8),
}


def quantise(source: Path, target: Path) -> int:
    """Write an int8 form of a model: embeddings per table, matrix products with constant weights per token and output.

    Args:
        source: fp32 ONNX, opset below 18.
        target: where the int8 model goes.

    Returns:
        How many matrix products were quantised.
    """
    with tempfile.TemporaryDirectory() as folder:
        tables = Path(folder) / "tables.onnx"
        quantize_dynamic(str(source), str(tables), weight_type=QuantType.QInt8, op_types_to_quantize=["Gather"])
        model = onnx.load(str(tables))
    graph = model.graph
    weights = {item.name: item for item in graph.initializer}
    graph.initializer.extend(numpy_helper.from_array(value, name) for name, value in CONSTANTS.items())
    nodes: list[Any] = []
    rows: dict[str, str] = {}
    replaced: set[str] = set()
    for node in graph.node:
        if node.op_type != "MatMul" or node.input[1] not in weights or len(weights[node.input[1]].dims) != 2:
            nodes.append(node)
            continue
        activation, weight = node.input
        if activation not in rows:
            rows[activation] = f"int8_{len(rows)}"
            nodes += rounded(activation, rows[activation])
        scale, whole = halves(numpy_helper.to_array(weights[weight]))
        own = f"{rows[activation]}_{len(replaced)}"
        graph.initializer.extend((numpy_helper.from_array(whole, f"{own}_weight"), numpy_helper.from_array(scale, f"{own}_scale")))
        nodes += product(rows[activation], own, node.output[0])
        replaced.add(weight)
    del graph.node[:], graph.value_info[:]
    graph.node.extend(nodes)
    kept = [item for item in graph.initializer if item.name not in replaced]
    del graph.initializer[:]
    graph.initializer.extend(kept)
    onnx.checker.check_model(model)
    onnx.save(model, str(target))
    return len(replaced)


def halves(weight: np.ndarray[Any, np.dtype[np.float32]]) -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]:
    """The scale of each output, float32 (outputs,), and the weight in int8 (inputs, outputs)."""
    scale = (np.abs(weight).max(0) / 127 + 1e-12).astype(np.float32)
    return scale, np.clip(np.round(weight / scale), -127, 127).astype(np.int8)


def rounded(activation: str, name: str) -> list[Any]:
    """Nodes from an activation to `<name>_whole` (uint8) and `<name>_scale` (a number a token)."""
    return [
        helper.make_node("Abs", [activation], [f"{name}_size"]),
        helper.make_node("ReduceMax", [f"{name}_size"], [f"{name}_largest"], axes=[-1], keepdims=1),
        helper.make_node("Max", [f"{name}_largest", "int8_least"], [f"{name}_reach"]),
        helper.make_node("Div", [f"{name}_reach", "int8_most"], [f"{name}_scale"]),
        helper.make_node("Div", [activation, f"{name}_scale"], [f"{name}_scaled"]),
        helper.make_node("Round", [f"{name}_scaled"], [f"{name}_rounded"]),
        helper.make_node("Add", [f"{name}_rounded", "int8_shift"], [f"{name}_shifted"]),
        helper.make_node("Cast", [f"{name}_shifted"], [f"{name}_whole"], to=TensorProto.UINT8),
    ]


def product(activation: str, weight: str, output: str) -> list[Any]:
    """Nodes of the product of a rounded activation and weight, scaled back."""
    return [
        helper.make_node("MatMulInteger", [f"{activation}_whole", f"{weight}_weight", "int8_zero"], [f"{weight}_sum"]),
        helper.make_node("Cast", [f"{weight}_sum"], [f"{weight}_float"], to=TensorProto.FLOAT),
        helper.make_node("Mul", [f"{weight}_float", f"{weight}_scale"], [f"{weight}_scaled"]),
        helper.make_node("Mul", [f"{weight}_scaled", f"{activation}_scale"], [output]),
    ]
