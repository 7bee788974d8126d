"""One file per engine; `engines.registry` imports the one that is asked for, and no other."""
