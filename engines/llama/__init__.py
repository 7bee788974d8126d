"""Parts of the llama.cpp back end."""
