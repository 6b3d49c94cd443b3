"""The archive: documents kept and found again.

``store`` holds the documents (SQLite), ``index`` finds them by words (tantivy), ``add`` puts them
in, ``find`` ranks what a story draws on, ``reuse`` finds the passages that documents share, with
``engines`` to run it on one machine or many. What stands in the index can be made again from the
store at any time.

Nothing here is imported before it is used: the search index and the engines take time to load.
"""
