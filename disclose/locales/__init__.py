"""The languages of the answer: English texts that know their entry in the catalogues, and the catalogues."""
