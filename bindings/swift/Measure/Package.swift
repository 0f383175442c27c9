// swift-tools-version: 6.0
import PackageDescription

// Apart from the package that apps use: `cargo xtask swift --measure` builds and runs it.
let package = Package(
    name: "Measure",
    platforms: [.macOS(.v10_15)],
    dependencies: [.package(path: "..")],
    targets: [
        .executableTarget(
            name: "parentis-measure", dependencies: [.product(name: "Parentis", package: "swift")], path: "Sources/Measure")
    ],
    swiftLanguageModes: [.v6]
)
