// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "Parentis",
    products: [.library(name: "Parentis", targets: ["Parentis"])],
    targets: [
        // The C header of the library; in an XCFramework, a binary target of the same name takes its place.
        .systemLibrary(name: "ParentisFFI", path: "Sources/ParentisFFI"),
        .target(
            name: "Parentis",
            dependencies: ["ParentisFFI"],
            path: "Sources/Parentis",
            linkerSettings: [.linkedLibrary("parentis_ffi")]
        ),
        .testTarget(name: "ParentisTests", dependencies: ["Parentis"], path: "Tests/ParentisTests"),
    ]
)
