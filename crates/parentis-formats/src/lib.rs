//! parentis-formats
