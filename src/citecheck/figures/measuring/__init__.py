"""What a number measures, and the words that open or blur it."""
