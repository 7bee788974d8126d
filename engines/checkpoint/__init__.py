"""Llama-2 and Mistral in the files that their makers distribute."""
