#![no_main]
libfuzzer_sys::fuzz_target!(|bytes: &[u8]| parentis_testkit::readers::ed_fi(bytes));
