"""Models of transformers: what a checkpoint is, how it is loaded and run."""
