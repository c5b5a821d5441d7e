"""Speed, memory and robustness, one command each."""
