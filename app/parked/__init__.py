"""What is parked, as it stands: who decides on it, what room there is, by when its answer is due."""
