"""What runs the plan of :mod:`retold.archive.plan`: DuckDB on one machine, Spark on many."""
