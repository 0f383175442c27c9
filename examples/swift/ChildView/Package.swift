// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "ChildView",
    platforms: [.macOS(.v10_15)],
    dependencies: [.package(path: "../../../bindings/swift")],
    targets: [
        .executableTarget(
            name: "child-view",
            dependencies: [.product(name: "Parentis", package: "swift")],
            path: "Sources",
            resources: [.embedInCode("journal.json")]
        )
    ],
    swiftLanguageModes: [.v6]
)
