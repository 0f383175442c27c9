//! Gives the library its name for the linker, so that a program finds it by name wherever it is put, and not by the path
//! at which it was linked.

use std::env::var;

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    match var("CARGO_CFG_TARGET_OS").as_deref() {
        Ok("linux" | "android" | "freebsd") => println!("cargo:rustc-cdylib-link-arg=-Wl,-soname,libparentis_c.so"),
        Ok("macos" | "ios") => println!("cargo:rustc-cdylib-link-arg=-Wl,-install_name,@rpath/libparentis_c.dylib"),
        _ => {}
    }
}
