// swift-tools-version: 6.0
import Foundation
import PackageDescription

// The library itself is Rust. In an app it comes as an XCFramework, which `xcframework.sh` puts beside this file. Where there
// is none, as on Linux, it is the headers, and the linker is told where the library lies: `cargo xtask swift` does so.
let framework = FileManager.default.fileExists(atPath: "\(Context.packageDirectory)/ParentisFFI.xcframework")

let package = Package(
    name: "Parentis",
    platforms: [.iOS(.v13), .macOS(.v10_15), .tvOS(.v13), .watchOS(.v6), .visionOS(.v1)],
    products: [.library(name: "Parentis", targets: ["Parentis"])],
    targets: [
        framework
            ? .binaryTarget(name: "ParentisFFI", path: "ParentisFFI.xcframework")
            : .systemLibrary(name: "ParentisFFI", path: "Sources/ParentisFFI"),
        .target(
            name: "Parentis",
            dependencies: ["ParentisFFI"],
            path: "Sources/Parentis",
            linkerSettings: framework ? [] : [.linkedLibrary("parentis_ffi")]
        ),
        .testTarget(name: "ParentisTests", dependencies: ["Parentis"], path: "Tests/ParentisTests"),
        // Apart: how much memory a process takes is measured where nothing else runs.
        .testTarget(name: "ParentisMemoryTests", dependencies: ["Parentis"], path: "Tests/ParentisMemoryTests"),
    ],
    swiftLanguageModes: [.v6]
)
