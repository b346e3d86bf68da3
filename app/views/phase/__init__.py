"""What a phase of an evening that has parts stands in: the parts at the left, one of them in front."""
