//! parentis-document
