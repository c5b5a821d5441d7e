"""The encoder: a multi-task transformer that recognises what no list of words foresaw. Its answers are evidence; rules stay the judge."""
