"""How the starter model is made: dialogues, training, export, evaluation. Not installed."""
