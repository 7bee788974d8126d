"""RWKV `.pth` files: what they are, where they go, how they are run and converted."""
