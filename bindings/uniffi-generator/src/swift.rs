//! The generator of Swift, which names its files as the Swift package manager wants them.

fn main() {
    uniffi::uniffi_bindgen_swift();
}
