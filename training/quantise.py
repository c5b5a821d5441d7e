"""int8 for ONNX, with a scale for each token.

ONNX Runtime's own dynamic quantisation takes one scale for a whole batch: an outlier in one post moves the scores of the others (up to
1.2 in a logit, measured), so that answers depend on what else is scored. Here every token of every activation has a scale of its own
(Yao et al., ZeroQuant, arXiv:2206.01861), as has every output of a weight: a post's scores are its own, and three times nearer to fp32.
Channels of which an activation has outliers hand a part of their size to the weights first (Xiao et al., SmoothQuant, arXiv:2211.10438).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper

if TYPE_CHECKING:
    from pathlib import Path

#: Rows from which a table of embeddings is worth it.
LARGE = 1000

#: Constants of the graph by name. Activations are unsigned with their zero at 128: the pair that processors multiply fastest.
CONSTANTS = {
    "int8_most": np.array(127, np.float32),
    "int8_least": np.array(1e-8, np.float32),
    "int8_shift": np.array(128, np.float32),
    "int8_zero": np.array(128, np.uint8),
}


def quantise(source: Path, target: Path, samples: list[list[int]]) -> int:
    """Write an int8 form of a model: large tables of embeddings per row, products with constant weights per token and output.

    Args:
        source: fp32 ONNX, opset below 18.
        target: where the int8 model goes.
        samples: token ids of texts on which the size of the activations is measured.

    Returns:
        How many tables and products were quantised.
    """
    model = onnx.load(str(source))
    graph = model.graph
    weights = {item.name: item for item in graph.initializer}
    graph.initializer.extend(numpy_helper.from_array(value, name) for name, value in CONSTANTS.items())
    nodes: list[Any] = []
    rows: dict[str, str] = {}
    shares = smoothing(source, graph, weights, samples)
    replaced: set[str] = set()
    for node in graph.node:
        if node.op_type == "Gather" and node.input[0] in weights and weights[node.input[0]].dims[0] > LARGE:
            scale, whole = halves(numpy_helper.to_array(weights[node.input[0]]).T)
            own = f"int8_table_{len(replaced)}"
            graph.initializer.extend(
                (numpy_helper.from_array(whole.T.copy(), own), numpy_helper.from_array(scale[:, None], f"{own}_scale"))
            )
            nodes += looked_up(own, node.input[1], node.output[0])
            replaced.add(node.input[0])
            continue
        if not is_product(node, weights):
            nodes.append(node)
            continue
        activation, weight = node.input
        if activation not in rows:
            rows[activation] = f"int8_{len(rows)}"
            graph.initializer.append(numpy_helper.from_array(1 / shares[activation], f"{rows[activation]}_share"))
            nodes += rounded(activation, rows[activation])
        scale, whole = halves(numpy_helper.to_array(weights[weight]) * shares[activation][:, None])
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


def is_product(node: Any, weights: dict[str, Any]) -> bool:
    """Whether a node multiplies by a constant matrix."""
    return node.op_type == "MatMul" and node.input[1] in weights and len(weights[node.input[1]].dims) == 2


def smoothing(source: Path, graph: Any, weights: dict[str, Any], samples: list[list[int]]) -> dict[str, np.ndarray[Any, Any]]:
    """Of each activation that a constant matrix multiplies, the factor by channel that goes over to the weights."""
    consumers: dict[str, list[str]] = {}
    for node in graph.node:
        if is_product(node, weights):
            consumers.setdefault(node.input[0], []).append(node.input[1])
    model = onnx.load(str(source))
    model.graph.output.extend(helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in consumers)
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    largest: dict[str, np.ndarray[Any, Any]] = {}
    for sample in samples:
        ids = np.array([sample])
        found = session.run(list(consumers), {"input_ids": ids, "attention_mask": np.ones_like(ids)})
        for name, values in zip(consumers, found, strict=True):
            size = np.abs(values).reshape(-1, values.shape[-1]).max(0)
            largest[name] = np.maximum(largest.get(name, size), size)
    out = {}
    for name, products in consumers.items():
        reach = np.max([np.abs(numpy_helper.to_array(weights[product])).max(1) for product in products], axis=0)
        out[name] = np.sqrt(np.maximum(largest[name], 1e-5) / np.maximum(reach, 1e-5)).astype(np.float32)
    return out


def halves(weight: np.ndarray[Any, np.dtype[np.float32]]) -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]:
    """The scale of each output, float32 (outputs,), and the weight in int8 (inputs, outputs)."""
    scale = (np.abs(weight).max(0) / 127 + 1e-12).astype(np.float32)
    return scale, np.clip(np.round(weight / scale), -127, 127).astype(np.int8)


def looked_up(table: str, index: str, output: str) -> list[Any]:
    """Nodes that look up rows of a table and scale them back."""
    return [
        helper.make_node("Gather", [table, index], [f"{table}_rows"]),
        helper.make_node("Cast", [f"{table}_rows"], [f"{table}_float"], to=TensorProto.FLOAT),
        helper.make_node("Gather", [f"{table}_scale", index], [f"{table}_scales"]),
        helper.make_node("Mul", [f"{table}_float", f"{table}_scales"], [output]),
    ]


def rounded(activation: str, name: str) -> list[Any]:
    """Nodes from an activation to `<name>_whole` (uint8) and `<name>_scale` (a number a token)."""
    return [
        helper.make_node("Mul", [activation, f"{name}_share"], [f"{name}_smooth"]),
        helper.make_node("Abs", [f"{name}_smooth"], [f"{name}_size"]),
        helper.make_node("ReduceMax", [f"{name}_size"], [f"{name}_largest"], axes=[-1], keepdims=1),
        helper.make_node("Max", [f"{name}_largest", "int8_least"], [f"{name}_reach"]),
        helper.make_node("Div", [f"{name}_reach", "int8_most"], [f"{name}_scale"]),
        helper.make_node("Div", [f"{name}_smooth", f"{name}_scale"], [f"{name}_scaled"]),
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
