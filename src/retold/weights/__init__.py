"""The small model, its weights and what runs it; the only place that knows onnxruntime."""
