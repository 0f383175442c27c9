//! What the fuzzer found, and where it started from, read again as plain tests: `tests/fuzz/corpus/<reader>/*`.

use parentis_testkit::readers::READERS;
use std::path::Path;

#[test]
fn no_kept_input_panics_its_reader_or_another() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fuzz/corpus");
    let mut read = 0;
    for (name, _) in READERS {
        let folder = corpus.join(name);
        let mut files: Vec<_> = std::fs::read_dir(&folder)
            .unwrap_or_else(|why| panic!("{}: {why}", folder.display()))
            .map(|file| file.unwrap().path())
            .collect();
        files.sort();
        assert!(!files.is_empty(), "{name} has no input to start from");
        for file in files {
            let bytes = std::fs::read(&file).unwrap();
            for (_, reader) in READERS {
                reader(&bytes);
            }
            read += 1;
        }
    }
    println!("{read} kept inputs, each given to {} readers", READERS.len());
}
