"""The kinds of file that a document becomes: PDF, Word, web page, plain text, mail and calendar."""
