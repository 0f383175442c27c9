# What a program that prints tables says beside them.

changes-ask = Ask { $who }.
changes-none = Only a fact that is not on record now.
