"""A client of the OCP trade data and reference data services, with the standard library only."""
