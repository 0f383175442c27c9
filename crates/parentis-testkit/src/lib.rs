//! parentis-testkit
