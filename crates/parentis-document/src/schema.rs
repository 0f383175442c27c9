//! The JSON Schemas of the document interface.
