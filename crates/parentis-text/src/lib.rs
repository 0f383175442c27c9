//! parentis-text
